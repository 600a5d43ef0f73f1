import type { Challenge } from '../../../evidence/evidence.ts';
import type { Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from '../say.ts';
import { exchangeOf, sentCredentials, type Sent } from './reading/sent.ts';

/** More challenges than this tell nothing new. */
const most = 100;

/** Under either name a server takes what comes under the other. */
const alike: Readonly<Record<string, string>> = {
	dpop: 'bearer',
	ntlm: 'negotiate',
	kerberos: 'negotiate',
	'api-key': 'apikey',
};

const plain = (scheme: string): string =>
	alike[scheme] ?? scheme.replace(/^(?:x-?|dummy)basic$/, 'basic');

/**
 * What is sent under a scheme that the 401 does not name. A server has to name one that it takes; many
 * name only one, so this is not certain.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1
 */
export const schemeNotAskedFor: Rule = {
	id: 'scheme-not-asked-for',
	judge: (paste) => {
		const asked = paste.challenges
			.slice(0, most)
			.filter(({ header }) => header === 'www-authenticate')
			.map((challenge) => ({ challenge, exchange: exchangeOf(paste, challenge) }));
		for (const sent of sentCredentials(paste)) {
			// A challenge is for the request that it answers; one that stands alone is for any that does.
			const own = asked.filter(({ exchange }) =>
				sent.exchange?.response ? exchange === sent.exchange : !exchange?.request,
			);
			const challenges = own.map(({ challenge }) => challenge);
			const isAsked = challenges.some(({ scheme }) => scheme === sent.credentials.scheme);
			const said =
				againstChallenge(sent, challenges, paste.text) ??
				(isAsked ? undefined : valueOfAnother(sent));
			if (said) return said;
		}
		return {};
	},
};

function againstChallenge(
	{ credentials }: Sent,
	asked: readonly Challenge[],
	text: string,
): Said | undefined {
	const { scheme, value } = credentials;
	const [first] = asked;
	const isNamed = asked.some((one) => one.scheme === '' || plain(one.scheme) === plain(scheme));
	if (!first || isNamed || scheme === '' || !value) return undefined;
	const names = asked.map(({ scheme: own, from }) => text.slice(from, from + own.length));
	return {
		findings: findings(
			{
				'wrong-scheme': 'likely',
				// A password stands in front of the site, and takes the place of the token.
				...(scheme === 'bearer' &&
					first.scheme === 'basic' && {
						'conflicting-credentials': 'possible',
						// Or what answers is no API at all.
						'wrong-url': 'possible',
					}),
				// A password that somebody saved takes the place of the token.
				...(scheme === 'basic' &&
					first.scheme === 'bearer' && { 'conflicting-credentials': 'possible' }),
			},
			reason(credentials, 'It is sent under another scheme.'),
			reason(first, `The server asks for ${[...new Set(names)].join(', ')}.`),
		),
		// Under another scheme no password was looked at.
		...(first.scheme === 'basic' && { rulesOut: ['wrong-credentials', 'password-file-problem'] }),
		answers: [answer(first, 'what-the-response-asks-for', 'other-scheme')],
	};
}

/** User and password under Bearer, a token under Basic. */
function valueOfAnother({ credentials }: Sent): Said | undefined {
	const { scheme, value, basic } = credentials;
	const isToken = value?.form === 'jws' || value?.form === 'jwe' || value?.key !== undefined;
	const says =
		scheme === 'bearer' && value?.form === 'encoded-pair'
			? 'Behind Bearer stands a user name with a password, as Basic has them.'
			: scheme === 'basic' && !basic && isToken
				? 'Behind Basic stands a token or a key, not a user name with a password.'
				: undefined;
	return says
		? { findings: findings({ 'wrong-scheme': 'likely' }, reason(credentials, says)) }
		: undefined;
}
