import { judgeToken } from '../../../evidence/tokens/judge-token.ts';
import type { Use } from '../../../evidence/tokens/token-use.ts';
import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { finder, sentCredentials, sentTokens, tells401 } from './reading/sent.ts';

const kinds: Readonly<Partial<Record<Use, string>>> = {
	id: 'It is an ID token: it tells an application who has signed in, and opens no API.',
	refresh: 'It is a refresh token: it is there only to fetch another.',
	logout: 'It is a logout token.',
	'dpop-proof': 'It is a DPoP proof: it belongs into the header DPoP, beside the token.',
	'client-assertion': 'It is an assertion of a client: it belongs to the token endpoint.',
};

/** An ID token, a refresh token or a proof where an access token belongs. */
export const tokenOfAnotherKind: Rule = {
	id: 'token-of-another-kind',
	source: 'https://www.rfc-editor.org/rfc/rfc9068.html#section-4',
	judge: (paste) => {
		const sent = sentCredentials(paste);
		const exchangeOf = finder(paste.exchanges);
		for (const token of sentTokens(paste)) {
			const { use } = judgeToken(token, paste.now);
			const says = use && kinds[use.kind];
			// A refresh token in the call that uses it up, a proof in its own header.
			const isCredentials = sent.some(
				({ credentials: { from, to } }) => from <= token.from && token.to <= to,
			);
			const isAlone = exchangeOf(token) === undefined && paste.tokens.length === 1;
			if (!says || !(isCredentials || (isAlone && use.kind === 'id'))) continue;
			const isTold = use.certainty === 'told';
			return {
				findings: findings(
					[reason(token, says)],
					[
						[
							'wrong-token-type',
							isTold && isCredentials && tells401(paste) ? 'likely' : 'possible',
						],
					],
				),
				answers: isTold ? [answer(token, 'what-the-token-says', 'other-kind')] : [],
			};
		}
		return {};
	},
};
