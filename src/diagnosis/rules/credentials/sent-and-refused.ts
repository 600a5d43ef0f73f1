import type { Rule } from '../../rule.ts';
import { isOfBrowser } from '../facts.ts';
import { findings, reason } from '../say.ts';
import { exchangeOf, sentCredentials } from './reading/sent.ts';

/**
 * The last request that was refused did carry credentials. So none are missing: those under the
 * scheme that is asked for were refused, and a Bearer challenge without an error says that no token
 * arrived.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617.html#section-2
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1
 */
export const sentAndRefused: Rule = {
	id: 'sent-and-refused',
	judge: (paste) => {
		const last = paste.exchanges.findLast(({ response }) => response?.status === 401);
		const sent = sentCredentials(paste).find(
			({ exchange, credentials: { value, deviations } }) =>
				exchange === last && value && deviations.length === 0,
		);
		if (!last || !sent) return {};
		const { credentials } = sent;
		const because = reason(credentials, 'Credentials did leave with the request.');
		const challenge = paste.challenges.find(
			(one) =>
				exchangeOf(paste, one) === last &&
				one.header === 'www-authenticate' &&
				one.scheme === credentials.scheme,
		);
		const error = challenge?.parameters.get('error');
		return {
			rulesOut: ['missing-credentials'],
			...(challenge &&
				!error && {
					findings: findings(
						challenge.scheme === 'bearer'
							? { 'authorization-stripped-by-proxy': 'possible' }
							: {
									'wrong-credentials': 'likely',
									'password-file-problem': 'possible',
									'insufficient-permissions': 'possible',
									// A browser goes on sending what somebody once typed into its box.
									...(isOfBrowser(last.request) && { 'stale-browser-state': 'possible' }),
								},
						because,
						reason(
							challenge,
							challenge.scheme === 'bearer'
								? 'The server names no error, as when no token reached it.'
								: 'The server asks for the same kind again.',
						),
					),
				}),
		};
	},
};
