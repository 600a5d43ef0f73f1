import { isScheme } from '../../../evidence/credentials/names.ts';
import type { Challenge, Exchange } from '../../../evidence/evidence.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { answer, findings, reason, type Causes } from './reading/findings.ts';
import { finder, headerOf, sentCredentials, type Sent } from './reading/sent.ts';

/** Under either name a server takes what comes under the other. */
const alike: Readonly<Record<string, string>> = {
	dpop: 'bearer',
	ntlm: 'negotiate',
	kerberos: 'negotiate',
	xbasic: 'basic',
	'x-basic': 'basic',
	dummybasic: 'basic',
	'api-key': 'apikey',
};

const plain = (scheme: string): string => alike[scheme] ?? scheme;

/** Headers in which APIs take a key besides `Authorization`. */
const keyHeaders = [
	'x-api-key',
	'api-key',
	'apikey',
	'x-auth-token',
	'x-access-token',
	'private-token',
];

/**
 * What is sent under a scheme that the 401 does not name. A server that keeps to RFC 9110, section
 * 11.6.1, names every scheme that it takes; many name only one, so this is not certain.
 */
export const schemeNotAskedFor: Rule = {
	id: 'scheme-not-asked-for',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1',
	judge: (paste) => {
		const challengesTo = challengesByExchange(paste);
		for (const sent of sentCredentials(paste)) {
			const said =
				schemeAgainstChallenge(paste.text, sent, challengesTo(sent.exchange)) ??
				valueOfAnother(sent);
			if (said) return said;
		}
		return keyInAnotherHeader(paste, challengesTo);
	},
};

function schemeAgainstChallenge(
	text: string,
	{ credentials }: Sent,
	challenges: readonly Challenge[],
): Said | undefined {
	const { scheme, value } = credentials;
	const [first] = challenges;
	if (!first || scheme === '' || !value) return undefined;
	if (challenges.some((one) => plain(one.scheme) === plain(scheme) || one.scheme === ''))
		return undefined;
	const causes: Causes =
		scheme === 'bearer' && first.scheme === 'basic'
			? // A password stands in front of the site, or the application names the scheme of its sign-in.
				[
					['wrong-scheme', 'likely'],
					['conflicting-credentials', 'possible'],
				]
			: [['wrong-scheme', 'likely']];
	const asked = [...new Set(challenges.map((one) => nameOf(one, text)))].join(', ');
	return {
		findings: findings(
			[
				reason(credentials, `It is sent under the scheme ${nameOf(credentials, text)}.`),
				reason(first, `The server asks for ${asked}.`),
			],
			causes,
		),
		answers: [answer(first, 'what-the-response-asks-for', 'other-scheme')],
	};
}

/** User and password under Bearer, a token under Basic. */
function valueOfAnother({ credentials }: Sent): Said | undefined {
	const { scheme, value, basic } = credentials;
	if (!value) return undefined;
	if (scheme === 'bearer' && value.form === 'encoded-pair')
		return {
			findings: findings(
				[
					reason(
						credentials,
						'What stands behind Bearer is a user name and a password, as Basic has them.',
					),
				],
				[['wrong-scheme', 'likely']],
			),
		};
	const isToken = value.form === 'jws' || value.form === 'jwe' || value.key !== undefined;
	if (scheme === 'basic' && !basic && isToken)
		return {
			findings: findings(
				[
					reason(
						credentials,
						'What stands behind Basic is a token or a key, not a user name and a password.',
					),
				],
				[
					['wrong-scheme', 'likely'],
					['malformed-authorization-header', 'likely'],
				],
			),
		};
	return undefined;
}

function keyInAnotherHeader(
	paste: Paste,
	challengesTo: ReturnType<typeof challengesByExchange>,
): Said {
	for (const exchange of paste.exchanges) {
		if (exchange.response?.status !== 401) continue;
		const key = headerOf(exchange.request, ...keyHeaders);
		if (!key || headerOf(exchange.request, 'authorization')) continue;
		const challenge = challengesTo(exchange).find(({ scheme }) =>
			['basic', 'bearer', 'digest', 'negotiate'].includes(scheme),
		);
		if (!challenge) continue;
		return {
			findings: findings(
				[
					reason(key.nameAt, 'The key is sent in a header of its own.'),
					reason(
						challenge,
						`The server asks for ${nameOf(challenge, paste.text)} in Authorization.`,
					),
				],
				[['wrong-scheme', 'likely']],
			),
		};
	}
	return {};
}

/** The challenges of each answer; under nothing those that stand in no exchange. */
function challengesByExchange({ challenges, exchanges }: Paste) {
	const exchangeOf = finder(exchanges);
	const all = new Map<Exchange | undefined, Challenge[]>();
	for (const challenge of challenges) {
		if (challenge.header !== 'www-authenticate') continue;
		const exchange = exchangeOf(challenge);
		// An answer by itself may belong to a request that stands elsewhere.
		const key = exchange?.request ? exchange : undefined;
		all.set(key, [...(all.get(key) ?? []), challenge]);
	}
	return (exchange: Exchange | undefined): readonly Challenge[] =>
		all.get(exchange?.response ? exchange : undefined) ?? [];
}

/** As it is written there. What nobody registered may be a part of a secret. */
function nameOf({ scheme, from }: { scheme: string; from: number }, text: string): string {
	const written = text.slice(from, from + scheme.length);
	return isScheme(written) ? written : isScheme(scheme) ? scheme : 'of its own';
}
