import { beside } from './rules/exchanges/facts/cookies.ts';
import type { LostCookie, WhyNotSent } from '../evidence/har/lost-cookies.ts';
import type { LostHeader } from '../evidence/har/lost-headers.ts';
import type { Refusal } from '../evidence/har/refusals.ts';
import { sentWith } from '../evidence/har/sent.ts';

/** What was lost that a refusal can come of: of cookies, none beside other credentials. */
export function lostBy({ lost, entry }: Refusal): Refusal['lost'] {
	const { credentials, cookies } = sentWith(entry, true);
	const isSignedIn = credentials.length > 0 || cookies.some((name) => !beside.test(name));
	return lost.filter(({ what, name }) => what === 'header' || (!isSignedIn && !beside.test(name)));
}

const ofHeader: Readonly<Record<LostHeader['why'], string>> = {
	'redirect-to-other-origin':
		'was left behind when the redirect led to another origin: browsers and most programs do so.',
	redirect: 'was lost on the redirect: the program does not send it again.',
	'not-this-time': 'is missing here, though an earlier request to the same origin had it.',
};

const ofCookie: Readonly<Record<WhyNotSent, string>> = {
	domain: 'belongs to another host and is not sent to this one.',
	path: 'is for another path and is not sent to this one.',
	secure: 'is for https alone (Secure), and the site was called over http.',
	ended: 'had ended: its time was up, or the server took it away.',
	'same-site': 'is kept back by SameSite, because another site made the request.',
	'none-without-secure': 'says SameSite=None without Secure: browsers refuse it.',
	'no-credentials': 'was left out, because a script asked another origin without credentials.',
	unknown: 'was set and not sent; the browser or an extension may block it.',
};

/** Why something was lost, in a sentence for a person. */
export function sayLost({ what, name, why }: LostHeader | LostCookie): string {
	return what === 'header'
		? `The header ${name} ${ofHeader[why]}`
		: `The cookie ${name} ${ofCookie[why]}`;
}
