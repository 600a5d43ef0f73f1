import { negotiationOf } from '../../../evidence/credentials/negotiation.ts';
import type { Challenge } from '../../../evidence/evidence.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { finder, headerOf, sentCredentials } from './reading/sent.ts';

const isWindows = ({ scheme, header }: Challenge): boolean =>
	header === 'www-authenticate' && (scheme === 'negotiate' || scheme === 'ntlm');

/**
 * The legs of `Negotiate` and `NTLM` (RFC 4559, section 4; MS-NTHT): an offer, for NTLM a challenge in
 * a token, and only then an answer. Which leg is the last in the paste tells whether one has failed.
 */
export const windowsHandshake: Rule = {
	id: 'windows-handshake',
	source: 'https://www.rfc-editor.org/rfc/rfc4559.html#section-4',
	judge: (paste) => {
		const offers = paste.challenges.filter(isWindows);
		const sent = sentCredentials(paste).findLast(({ credentials: { negotiation } }) => negotiation);
		const [offer] = offers;
		if (!offer && !sent) return ntlmForKerberos(paste) ?? {};
		return goneThrough(paste, offers) ?? lastLeg(paste, offers, sent) ?? onlyOffered(paste, offers);
	},
};

/** NTLM where only Kerberos is taken: some servers answer that with 403. */
function ntlmForKerberos({ credentials, exchanges }: Paste): Said | undefined {
	const exchangeOf = finder(exchanges);
	const refused = credentials.filter((one) => exchangeOf(one)?.response?.status === 403);
	const ntlm = refused.find(
		({ scheme, negotiation }) => scheme === 'negotiate' && negotiation?.mechanism === 'ntlm',
	);
	return (
		ntlm && {
			findings: findings(
				[reason(ntlm, 'What is sent under Negotiate is NTLM and not Kerberos.')],
				[['integrated-windows-authentication', 'likely']],
			),
		}
	);
}

/** 401, 401 and then the page. */
function goneThrough({ exchanges }: Paste, offers: readonly Challenge[]): Said | undefined {
	const [offer] = offers;
	const last = exchanges.findLast(({ response }) => response);
	const status = last?.response?.status ?? 401;
	if (!offer || !last || last.from <= offer.from || status >= 400) return undefined;
	return {
		answers: [answer(offer, 'windows-sign-in', 'normal')],
	};
}

function lastLeg(
	paste: Paste,
	offers: readonly Challenge[],
	sent: ReturnType<typeof sentCredentials>[number] | undefined,
): Said | undefined {
	const negotiation = sent?.credentials.negotiation;
	if (!sent?.refused || !negotiation) return undefined;
	const exchangeOf = finder(paste.exchanges);
	const answers = offers.filter((one) => exchangeOf(one) === sent.exchange);
	const reply = answers.find(({ token68 }) => token68);
	const { credentials } = sent;
	const { mechanism, message } = negotiation;
	const isOfNtlm =
		mechanism === 'ntlm' && reply?.token68 && negotiationOf(reply.token68.text).message === 2;
	if (isOfNtlm)
		return {
			findings: findings(
				[reason(reply, 'The server’s challenge of NTLM is not answered in what was pasted.')],
				[
					['nonce-or-challenge-not-answered', 'possible'],
					['integrated-windows-authentication', 'possible'],
				],
			),
		};
	if (mechanism === 'ntlm' && message === 3)
		return {
			findings: findings(
				[reason(credentials, 'NTLM was carried through to its last step, and the answer is 401.')],
				[
					['integrated-windows-authentication', 'likely'],
					['wrong-credentials', 'likely'],
					['loopback-check', 'possible'],
				],
			),
		};
	if (mechanism === 'ntlm')
		return {
			findings: findings(
				[
					reason(
						credentials,
						credentials.scheme === 'negotiate'
							? 'What is sent under Negotiate is NTLM and not Kerberos, and the server does not go on with it.'
							: 'The server does not go on with NTLM.',
					),
				],
				[['integrated-windows-authentication', 'likely']],
			),
		};
	return {
		findings: findings(
			[
				reason(
					credentials,
					mechanism === 'kerberos'
						? 'A Kerberos ticket was sent, and the server refuses it.'
						: 'A token of the Windows sign-in was sent, and the server refuses it.',
				),
			],
			[
				['integrated-windows-authentication', 'likely'],
				['header-or-cookie-too-large', 'possible'],
				['clock-skew', 'possible'],
			],
		),
	};
}

function onlyOffered(paste: Paste, offers: readonly Challenge[]): Said {
	const [offer] = offers;
	if (!offer) return {};
	const others = paste.challenges.some((one) => !isWindows(one));
	const first = paste.exchanges.find(({ response }) => response?.status === 401);
	const isWithout =
		first?.request && !headerOf(first.request, 'authorization') && first.request.headers.length > 0;
	return {
		findings: findings(
			[
				reason(
					offer,
					isWithout
						? 'The server offers a Windows sign-in, and the request that was pasted does not take part in it.'
						: 'The server offers a Windows sign-in.',
				),
			],
			others
				? [['integrated-windows-authentication', 'possible']]
				: [
						['integrated-windows-authentication', 'likely'],
						['nonce-or-challenge-not-answered', 'possible'],
					],
		),
		answers: others ? [] : [answer(offer, 'how-the-call-is-made', 'windows')],
	};
}
