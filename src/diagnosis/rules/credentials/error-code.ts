import type { Rule } from '../../rule.ts';
import { tells401, whereIn } from '../facts.ts';
import { answer, findings, reason, type Causes } from '../say.ts';
import { refusals } from './reading/refusals.ts';
import { codesOf, whereSaid } from './reading/said.ts';

interface Meaning {
	readonly says: string;
	readonly causes: Causes;
	/** What it answers of the wizard’s question what the 401 says. */
	readonly answer?: 'invalid-token' | 'more';
}

/**
 * RFC 6750, section 3.1; RFC 9470, section 3; RFC 9449, section 5; RFC 6749, section 5.2; OpenID
 * Connect Core, section 3.1.2.6; and `insufficient_claims` of Microsoft Entra.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge
 */
const meanings: Readonly<Record<string, Meaning>> = {
	invalid_token: {
		says: 'A token arrived, and the server takes it for expired, withdrawn, malformed or not valid here.',
		causes: {
			'expired-token': 'possible',
			'wrong-audience': 'possible',
			'untrusted-issuer': 'possible',
			'bad-token-signature': 'possible',
			'revoked-credentials': 'possible',
		},
		answer: 'invalid-token',
	},
	invalid_request: {
		says: 'The server could not read the request: a part is missing, stands there twice or is malformed.',
		causes: { 'malformed-authorization-header': 'likely', 'conflicting-credentials': 'possible' },
	},
	insufficient_scope: {
		says: 'The server knows the token, and says that its scope does not reach so far.',
		causes: { 'insufficient-permissions': 'certain' },
		answer: 'more',
	},
	insufficient_user_authentication: {
		says: 'The server wants a stronger or a newer sign-in than the one that the token comes from.',
		causes: { 'second-factor-or-app-password-required': 'likely', 'expired-session': 'possible' },
		answer: 'more',
	},
	insufficient_claims: {
		says: 'A policy asks for another sign-in, and says in claims which.',
		causes: {
			'second-factor-or-app-password-required': 'likely',
			'revoked-credentials': 'possible',
		},
		answer: 'more',
	},
	invalid_dpop_proof: {
		says: 'The server does not accept the DPoP proof: its address, method, time or nonce is not right.',
		causes: {
			'nonce-or-challenge-not-answered': 'likely',
			'request-signature-mismatch': 'possible',
			'clock-skew': 'possible',
		},
	},
	invalid_client: {
		says: 'The token endpoint does not accept the client’s id and secret, or how they were sent.',
		causes: { 'wrong-credentials': 'likely', 'wrong-scheme': 'possible' },
	},
	invalid_grant: {
		says: 'What was to be exchanged (a code, a refresh token, a password) has expired, was used or is wrong.',
		causes: {
			'expired-token': 'likely',
			'revoked-credentials': 'likely',
			'wrong-credentials': 'possible',
		},
	},
	login_required: {
		says: 'Nobody is signed in at the sign-in service any more.',
		causes: { 'expired-session': 'likely', 'cookie-not-sent': 'possible' },
	},
};

/**
 * What the code of an error says by its specification; and what a Bearer challenge says by having none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1
 * @see https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js
 */
export const errorCode: Rule = {
	id: 'error-code',
	judge: (paste) => {
		const { challenges, text } = paste;
		const code =
			codesOf(paste).find(
				({ text: one, from }) =>
					Object.hasOwn(meanings, one) &&
					// Of a body alone, it may be about anything in the request.
					(one !== 'invalid_request' || challenges.some((own) => own.from < from && from < own.to)),
			) ?? whereIn(text, /\binvalid_(?:client|grant|dpop_proof)\b/);
		const meaning = code && meanings[text.slice(code.from, code.to)];
		if (meaning) {
			// A sentence beside it says more; Microsoft Entra gives a number.
			const isExplained =
				/\bAADSTS\d/.test(text) ||
				Object.values(refusals).some(({ pattern }) => whereSaid(paste, pattern));
			// Registries say so of whoever has not signed in for this repository.
			const isRegistry = challenges.some(({ parameters }) => parameters.has('service'));
			const { says, causes, answer: id } = meaning;
			const weaker = Object.entries(causes).map(([cause, sureness]) => [
				cause,
				isExplained ? 'possible' : isRegistry && sureness === 'certain' ? 'likely' : sureness,
			]);
			return {
				findings:
					isExplained && id === 'invalid-token'
						? []
						: findings(Object.fromEntries(weaker) as Causes, reason(code, says)),
				answers: id ? [answer(code, 'what-the-response-asks-for', id)] : [],
			};
		}
		const otp = challenges.find(({ scheme }) => scheme === 'otp');
		if (otp)
			return {
				findings: findings(
					{ 'second-factor-or-app-password-required': 'certain' },
					reason(otp, 'The server asks for a one-time code.'),
				),
			};
		const bearer = challenges.find(
			({ scheme, header }) => scheme === 'bearer' && header === 'www-authenticate',
		);
		if (!bearer || bearer.parameters.has('error') || paste.credentials.length > 0) return {};
		const isAlone = challenges.every(({ scheme }) => scheme === 'bearer');
		// What registries send to everybody first, with where a token comes from.
		const isPlain = isAlone && !bearer.parameters.has('service') && tells401(paste);
		return {
			findings: findings(
				{
					'missing-credentials': isPlain ? 'likely' : 'possible',
					'authorization-stripped-by-proxy': 'possible',
					'wrong-scheme': 'possible',
				},
				reason(bearer, 'A Bearer challenge without error: the server found no token to judge.'),
			),
		};
	},
};
