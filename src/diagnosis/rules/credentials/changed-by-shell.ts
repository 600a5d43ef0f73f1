import type { Rule } from '../../rule.ts';
import { tells401, whereIn } from '../facts.ts';
import { findings, reason } from '../say.ts';

/** A password for curl or wget between double quotes, with a sign that a shell takes for its own. */
const changed =
	/\b(?:curl|wget|http)\b[^\n]{0,300}?\s(?:-u|--user|--password|-a)[ =]?"[^"\n:]{0,100}:?[^"\n]{0,100}(?:\$[\w{(]|!\w|`)[^"\n]{0,100}"/;

/**
 * Between double quotes a shell fills in `$name` and, in an interactive Bash, `!event`.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Double-Quotes.html
 */
export const changedByShell: Rule = {
	id: 'changed-by-shell',
	judge: (paste) => {
		const at = tells401(paste) ? whereIn(paste.text, changed) : undefined;
		return at
			? {
					findings: findings(
						{ 'special-characters-in-credentials': 'likely' },
						reason(at, 'Between double quotes the shell replaces a part of the password.'),
					),
				}
			: {};
	},
};
