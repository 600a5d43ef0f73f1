import type { Rule } from '../../rule.ts';
import { findings, reason } from './reading/findings.ts';
import { refusals, whereRefused, type Refusal } from './reading/refusals.ts';
import { sentCredentials } from './reading/sent.ts';

const ids = Object.keys(refusals) as (keyof typeof refusals)[];

/** The reason that a server gives in words: the first that fits, the narrower before the wider. */
export const refusedInWords: Rule = {
	id: 'refused-in-words',
	source: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3',
	judge: (paste) => {
		for (const id of ids) {
			const at = whereRefused(paste, id);
			if (!at) continue;
			const refusal: Refusal = refusals[id];
			const because = reason(at, refusal.says);
			const sent =
				id === 'missing' &&
				sentCredentials(paste).find(({ credentials, refused }) => refused && credentials.value);
			if (!sent) return { findings: findings([because], refusal.causes) };
			// What left and did not arrive was lost, or was looked for elsewhere.
			return {
				findings: findings(
					[because, reason(sent.credentials, 'The header did leave with the request.')],
					[
						['authorization-stripped-by-proxy', 'likely'],
						['wrong-scheme', 'likely'],
						['malformed-authorization-header', 'possible'],
					],
				),
			};
		}
		return {};
	},
};
