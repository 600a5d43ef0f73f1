import type { Credentials, Exchange } from '../../../evidence/evidence.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { headerOf, isOfBrowser, valueOf } from '../facts.ts';
import { findings, reason, type Causes } from '../say.ts';
import { exchangeOf, sentCredentials } from './reading/sent.ts';

/** Keys for trying things out, as Stripe and others mark them. */
const testKey = /^(?:[a-z]{2,4}_)?test_/i;

/**
 * The last request that was refused did carry credentials: none are missing. What they point to
 * depends on whether the server asks for the same kind again.
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
				exchange === last && value && deviations.every(({ id }) => id === 'masked'),
		);
		if (!last || !sent) return {};
		const { credentials } = sent;
		if (credentials.basic?.userLength === 0 && credentials.basic.passwordLength === 0)
			return {
				findings: findings(
					{ 'missing-credentials': 'likely' },
					reason(credentials, 'User name and password are both empty.'),
				),
			};
		return {
			rulesOut: ['missing-credentials'],
			...(askedAgain(paste, last, credentials) ?? notAsked(last, credentials)),
			...ofTest(paste, credentials),
		};
	},
};

function askedAgain(paste: Paste, last: Exchange, credentials: Credentials): Said | undefined {
	const challenge = paste.challenges.find(
		(one) =>
			exchangeOf(paste, one) === last &&
			one.header === 'www-authenticate' &&
			one.scheme === credentials.scheme,
	);
	if (!challenge) return undefined;
	if (challenge.parameters.has('error')) return {};
	const isBearer = challenge.scheme === 'bearer';
	return {
		findings: findings(
			causesOf(challenge.scheme, isOfBrowser(last.request)),
			reason(credentials, 'Credentials did leave with the request.'),
			reason(
				challenge,
				isBearer
					? 'The server names no error, as when no token reached it.'
					: 'The server asks for the same kind again.',
			),
		),
	};
}

function causesOf(scheme: string, isByBrowser: boolean): Causes {
	switch (scheme) {
		case 'bearer':
			return { 'authorization-stripped-by-proxy': 'possible' };
		case 'basic':
		case 'digest':
			return {
				'wrong-credentials': 'likely',
				'password-file-problem': 'possible',
				'insufficient-permissions': 'possible',
				// A browser goes on sending what somebody once typed into its box.
				...(isByBrowser && { 'stale-browser-state': 'possible' }),
			};
		default:
			return { 'identity-not-mapped': 'possible', 'insufficient-permissions': 'possible' };
	}
}

/** A lock has to ask for what it takes; what does not ask is something else. */
function notAsked({ response }: Exchange, credentials: Credentials): Said {
	if (!response || response.headers.length === 0 || headerOf(response, 'www-authenticate'))
		return {};
	// An API says no more than that; a page is of somebody who stands in front.
	if (!valueOf(response, 'content-type').startsWith('text/html')) return {};
	const isPassword = credentials.scheme === 'basic';
	return {
		findings: findings(
			{ [isPassword ? 'ip-or-host-blocked' : 'browser-sign-in-in-front']: 'possible' },
			reason(credentials, 'Credentials did leave with the request.'),
			reason(response.statusAt, 'The 401 asks for none.'),
		),
	};
}

function ofTest({ text }: Paste, { value }: Credentials): Said {
	return value && testKey.test(text.slice(value.from, value.from + 12))
		? {
				findings: findings(
					{ 'wrong-environment-or-host': 'likely' },
					reason(value, 'This is a key for tests.'),
				),
			}
		: {};
}
