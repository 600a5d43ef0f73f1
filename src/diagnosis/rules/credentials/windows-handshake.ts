import type { Challenge } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from '../say.ts';
import { exchangeOf, sentCredentials } from './reading/sent.ts';

const cause = 'integrated-windows-authentication';

/** More offers than this tell nothing new. */
const most = 100;

const isWindows = ({ scheme, header }: Challenge): boolean =>
	header === 'www-authenticate' && (scheme === 'negotiate' || scheme === 'ntlm');

/**
 * The legs of `Negotiate` and `NTLM`: an offer, for NTLM a challenge in a token, and only then an
 * answer. Which leg is the last in the paste tells whether one has failed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4559.html#section-4
 * @see https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-ntht/
 */
export const windowsHandshake: Rule = {
	id: 'windows-handshake',
	judge: (paste) => {
		const offers = paste.challenges.filter(isWindows).slice(0, most);
		const [offer] = offers;
		const last = paste.exchanges.findLast(({ response }) => response);
		// 401, 401 and then the page.
		if (offer && last && last.from > offer.from && (last.response?.status ?? 401) < 400)
			return { answers: [answer(offer, 'windows-sign-in', 'normal')] };
		const sent = sentCredentials(paste).findLast(({ credentials: { negotiation } }) => negotiation);
		const reply = offers.find((one) => one.token68 && exchangeOf(paste, one) === sent?.exchange);
		if (sent?.isRefused && !reply) {
			const { mechanism = '', message } = sent.credentials.negotiation ?? {};
			const isThird = mechanism === 'ntlm' && message === 3;
			const says = isThird
				? 'NTLM was carried through to its last step, and the answer is 401.'
				: mechanism === 'ntlm'
					? 'The server does not go on with NTLM.'
					: 'A ticket of the Windows sign-in was sent, and the server refuses it.';
			return {
				findings: findings(
					{
						[cause]: 'likely',
						...(isThird
							? { 'wrong-credentials': 'likely', 'loopback-check': 'possible' }
							: mechanism !== 'ntlm' && {
									'header-or-cookie-too-large': 'possible',
									'clock-skew': 'possible',
								}),
					},
					reason(sent.credentials, says),
				),
			};
		}
		if (!offer) return {};
		const isOnly = paste.challenges.every(isWindows);
		return {
			findings: findings(
				{
					[cause]: isOnly && !reply ? 'likely' : 'possible',
					'nonce-or-challenge-not-answered': 'possible',
				},
				reason(reply ?? offer, 'The server offers a Windows sign-in, and nothing answers it here.'),
			),
			answers: isOnly ? [answer(offer, 'how-the-call-is-made', 'windows')] : [],
		};
	},
};
