import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { headersOf, valueOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { carrierOf, isRedirect, requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

/** Those nearest to the end of the paste; more are a log. */
const most = 50;

/** The same request twice, refused and let in: what differs decides. */
export const worksInAnotherExchange: Rule = {
	id: 'works-in-another-exchange',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2',
	judge: (paste) => {
		const steps = stepsOf(paste).filter(({ request, method }) => request && method !== 'OPTIONS');
		const refused = steps.findLast(({ status }) => status === 401);
		if (!refused?.url) return {};
		// Another rule looks at what a redirect takes away.
		if (isRedirect(steps[steps.indexOf(refused) - 1]?.status ?? 0)) return {};
		const working = steps.filter(
			({ status, method }) => status >= 200 && status < 300 && method === refused.method,
		);
		for (const works of working.slice(-most)) {
			const found = differenceOf(refused, works);
			if (found.length > 0) return { findings: found };
		}
		return {};
	},
};

function differenceOf(refused: Step, works: Step): Finding[] {
	if (!refused.url || !works.url) return [];
	const here = requestAt(refused);
	const there = requestAt(works);
	const lets = reason(statusAt(works), 'There it works.');
	const isSamePath = refused.url.pathname === works.url.pathname;
	const isSameHost = refused.url.host === works.url.host;
	const isSameScheme =
		!refused.knowsScheme || !works.knowsScheme || refused.url.protocol === works.url.protocol;
	if (isSamePath && isSameHost && isSameScheme) return differenceSent(refused, works);
	if (!haveSameCredentials(refused, works)) return [];
	if (isSameHost && isSamePath)
		return [
			finding(
				'wrong-url',
				'likely',
				reason(here, `This goes over ${refused.url.protocol.slice(0, -1)}.`),
				reason(there, `The same request goes over ${works.url.protocol.slice(0, -1)}.`),
				lets,
			),
		];
	if (isSameHost && isSameScheme) {
		const says = differenceOfPaths(refused.url.pathname, works.url.pathname);
		return says
			? [
					finding(
						'wrong-url',
						// Where only the slash at the end differs, a redirect may have taken the header away.
						isSlashAtEnd(refused.url, works.url) ? 'likely' : 'certain',
						reason(here, says),
						reason(there, 'This is the right path.'),
						lets,
					),
				]
			: [];
	}
	if (!isSamePath) return [];
	if (isDirect(works.url) && !isDirect(refused.url))
		return [
			finding(
				'authorization-stripped-by-proxy',
				'likely',
				reason(here, 'This goes through the public address.'),
				reason(there, 'The same request goes straight to the application.'),
				lets,
			),
		];
	return [
		finding(
			'wrong-environment-or-host',
			'likely',
			reason(here, 'This goes to one host.'),
			reason(there, 'The same request, with the same credentials, goes to another.'),
			lets,
		),
	];
}

/** One address: what only the request that works has. */
function differenceSent(refused: Step, works: Step): Finding[] {
	if (!refused.isComplete || refused.sent.any === undefined) return [];
	const carrier = carrierOf(works);
	const lets = reason(statusAt(works), 'With it, the same request works.');
	const bare = reason(
		requestAt(refused),
		'The refused request has no credentials among its headers.',
	);
	if (!refused.sent.any) {
		// Asked, answered and let in: so it has to be, but for a client that never got further.
		if (isAnsweredChallenge(refused, works)) return [];
		if (carrier)
			return [
				finding(
					'missing-credentials',
					'likely',
					bare,
					reason(carrier.nameAt, 'The other one has them.'),
					lets,
				),
			];
		if (works.sent.cookies.length > 0)
			return [
				finding(
					'cookie-not-sent',
					'likely',
					bare,
					reason(requestAt(works), 'The other one has its cookie.'),
					lets,
				),
			];
		return [];
	}
	const [mine, theirs] = [refused, works].map(
		({ sent }) => sent.credentials.find(({ name }) => name === 'authorization')?.scheme,
	);
	const own = carrierOf(refused);
	return own && carrier && mine && theirs && mine !== theirs
		? [
				finding(
					'wrong-scheme',
					'likely',
					reason(own.nameAt, 'The refused request uses one scheme.'),
					reason(carrier.nameAt, 'The other one uses another.'),
					lets,
				),
			]
		: [];
}

function isAnsweredChallenge(refused: Step, works: Step): boolean {
	return (
		refused.exchange.from < works.exchange.from &&
		/\b(?:basic|digest|ntlm|negotiate)\b/i.test(valueOf(refused.response, 'www-authenticate')) &&
		valueOf(refused.request, 'user-agent') === valueOf(works.request, 'user-agent')
	);
}

function haveSameCredentials(one: Step, other: Step): boolean {
	const mine = credentialsIn(one);
	return mine !== '' && mine === credentialsIn(other);
}

function credentialsIn({ request, sent }: Step): string {
	return sent.credentials
		.filter((one) => one.in === 'header')
		.flatMap(({ name }) => headersOf(request, name).map(({ value }) => `${name}:${value.text}`))
		.join('\n');
}

function isSlashAtEnd({ pathname: one }: URL, { pathname: other }: URL): boolean {
	return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}

function differenceOfPaths(refused: string, works: string): string | undefined {
	if (refused.replaceAll(/\/{2,}/g, '/') === works) return 'This path has a doubled slash.';
	if (`${refused}/` === works) return 'This path lacks the slash at its end.';
	if (refused === `${works}/`) return 'This path has a slash too many at its end.';
	const missing = partBetween(refused, works);
	if (missing !== undefined) return `This path lacks “/${missing}”.`;
	const tooMuch = partBetween(works, refused);
	return tooMuch === undefined ? undefined : `This path has “/${tooMuch}” too many.`;
}

/** The version or the word `api` that a longer path has at its beginning, and a shorter one has not. */
function partBetween(short: string, long: string): string | undefined {
	const part = /^(?:\/[\w-]{1,30}){0,2}?\/((?:api\/)?v\d{1,2}(?:\.\d{1,2})?|api)(?=\/)/.exec(long);
	return part?.[1] !== undefined && long.replace(`/${part[1]}`, '') === short ? part[1] : undefined;
}

/** An address behind the public one: a port of its own on this machine or in this network. */
function isDirect({ hostname, port }: URL): boolean {
	return (
		port !== '' ||
		hostname === 'localhost' ||
		/^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname)
	);
}
