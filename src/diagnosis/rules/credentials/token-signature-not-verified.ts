import { judgeToken } from '../../../evidence/tokens/judge-token.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { findings, reason } from './reading/findings.ts';
import { sentTokens, tells401 } from './reading/sent.ts';

/** A token whose signature cannot come out true, as it says itself. */
export const tokenSignatureNotVerified: Rule = {
	id: 'token-signature-not-verified',
	source: 'https://www.rfc-editor.org/rfc/rfc7515.html#section-5.2',
	judge: (paste) => (tells401(paste) ? ofTokens(paste) : {}),
};

function ofTokens(paste: Paste): Said {
	for (const token of sentTokens(paste)) {
		const { remarks, use } = judgeToken(token, paste.now);
		const has = (id: (typeof remarks)[number]['id']): boolean =>
			remarks.some((one) => one.id === id);
		if (has('unsigned'))
			return {
				findings: findings(
					[reason(token, 'The token is not signed at all: its alg is none, which servers refuse.')],
					[['bad-token-signature', 'likely']],
				),
			};
		if (has('nonce-in-header') && use?.kind !== 'dpop-proof')
			return {
				findings: findings(
					[reason(token, 'A nonce in its header: only Microsoft Graph can verify such a token.')],
					[
						['wrong-audience', 'possible'],
						['bad-token-signature', 'possible'],
					],
				),
			};
		const odd = token.deviations.find(({ id }) => id === 'signature-length');
		if (odd || has('unknown-alg'))
			return {
				findings: findings(
					[
						reason(
							odd ?? token,
							odd
								? 'The signature has another length than its algorithm gives.'
								: 'Its alg names no algorithm that servers know.',
						),
					],
					[['bad-token-signature', 'possible']],
				),
			};
	}
	return {};
}
