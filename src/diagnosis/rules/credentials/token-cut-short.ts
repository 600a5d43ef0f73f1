import type { Rule } from '../../rule.ts';
import { findings, reason } from './reading/findings.ts';
import { sentCredentials } from './reading/sent.ts';

/** Shorter than this, it was a person who left something out. */
const shortest = 200;

/**
 * A token that ends in the middle, with no mark of somebody who has cut it for the paste. A limit on
 * its way cuts long ones; a field or a variable that is too short cuts any.
 */
export const tokenCutShort: Rule = {
	id: 'token-cut-short',
	source: 'https://www.rfc-editor.org/rfc/rfc7515.html#section-7.1',
	judge: (paste) => {
		for (const { credentials, refused } of sentCredentials(paste)) {
			const { value, deviations } = credentials;
			if (!refused || !value || deviations.some(({ id }) => id === 'masked')) continue;
			const token = paste.tokens.find(({ from }) => from >= value.from && from < value.to);
			const isCut = token?.deviations.some(
				({ id, from, to }) =>
					from === to && /^(?:missing-(?:signature|part|claims)|truncated-)/.test(id),
			);
			if (!token || !isCut || token.to - token.from < shortest) continue;
			return {
				findings: findings(
					[reason(token, 'The token ends in the middle: a part of it is missing.')],
					[
						['malformed-authorization-header', 'likely'],
						['header-or-cookie-too-large', value.length >= 1000 ? 'likely' : 'possible'],
					],
				),
			};
		}
		return {};
	},
};
