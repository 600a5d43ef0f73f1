import { urlOf } from './address.ts';
import { longAgo, type CookieJar, type KeptCookie } from './cookie-jar.ts';
import { valueIn, type HarEntry } from './har-entry.ts';
import { cookiesSent } from './sent.ts';
import { isLocal, siteOf } from './site.ts';

/**
 * Why a cookie that was set earlier was not sent (RFC 6265bis, sections 5.7 and 5.8.3):
 *
 * - `domain`: it belongs to another host, or its `Domain` does not cover the host that set it;
 * - `path`: its `Path` does not cover the address;
 * - `secure`: it has `Secure`, and it was set or would be sent over plain HTTP;
 * - `ended`: its time was up, or the server took it away;
 * - `same-site`: `SameSite` keeps it from requests that another site causes;
 * - `none-without-secure`: `SameSite=None` counts only with `Secure`;
 * - `no-credentials`: a script asked another origin, and no cookie went along;
 * - `unknown`: nothing in the HAR says why: the browser may block cookies of other sites.
 */
export type WhyNotSent =
	| 'domain'
	| 'path'
	| 'secure'
	| 'ended'
	| 'same-site'
	| 'none-without-secure'
	| 'no-credentials'
	| 'unknown';

export interface LostCookie {
	readonly what: 'cookie';
	readonly name: string;
	/** The index of the entry whose response set it. */
	readonly setBy: number;
	readonly why: WhyNotSent;
}

/** More than these say nothing that the first have not said. */
const most = 20;

/** The cookies of its site that were set before a request began and that it did not bring. */
export function lostCookies(jar: CookieJar, entry: HarEntry): LostCookie[] {
	const url = urlOf(entry.url);
	if (!url) return [];
	const sent = new Set(cookiesSent(entry));
	const lost = new Map<string, LostCookie>();
	for (const cookie of jar.of(siteOf(url.hostname))) {
		const { name, setBy, receivedAt } = cookie;
		if (sent.has(name) || lost.has(name) || lost.size === most) continue;
		if (receivedAt !== undefined && (entry.startedAt ?? Infinity) < receivedAt) continue;
		lost.set(name, {
			what: 'cookie',
			name,
			setBy,
			why: whyNotSent(cookie, entry, url, sent.size > 0),
		});
	}
	return [...lost.values()];
}

function whyNotSent(
	cookie: KeptCookie,
	entry: HarEntry,
	url: URL,
	othersWereSent: boolean,
): WhyNotSent {
	const ways = [cookie.from, url];
	if (!ways.every(({ hostname }) => isForHost(cookie, hostname))) return 'domain';
	if (cookie.sameSite === 'none' && !cookie.secure) return 'none-without-secure';
	if (!isForPath(cookie.path ?? '/', url.pathname)) return 'path';
	if (cookie.secure && !ways.every(isTrusted)) return 'secure';
	if (cookie.expiresAt !== undefined && cookie.expiresAt <= (entry.startedAt ?? longAgo))
		return 'ended';
	const relation = relationOf(entry, url);
	if (cookie.sameSite !== 'none' && relation === 'cross-site' && !mayOpen(cookie, entry))
		return 'same-site';
	return !othersWereSent && !entry.isNavigation && relation.endsWith('-site')
		? 'no-credentials'
		: 'unknown';
}

/** Without `Domain` a cookie is for its host alone: RFC 6265bis, section 5.1.3. */
function isForHost({ domain, from }: KeptCookie, asked: string): boolean {
	return domain === undefined
		? asked === from.hostname
		: asked === domain || asked.endsWith(`.${domain}`);
}

function isTrusted({ protocol, hostname }: URL): boolean {
	return protocol === 'https:' || protocol === 'wss:' || isLocal(hostname);
}

/** RFC 6265bis, section 5.1.4. */
function isForPath(path: string, asked: string): boolean {
	return asked === path || asked.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** `Lax`, which browsers also take where none is given, lets a link of another site open a page. */
function mayOpen({ sameSite }: KeptCookie, { isNavigation, method }: HarEntry): boolean {
	return sameSite !== 'strict' && isNavigation && (method === 'GET' || method === 'HEAD');
}

/** Browsers say so themselves: Fetch Metadata, `Sec-Fetch-Site`. */
function relationOf({ requestHeaders }: HarEntry, url: URL): string {
	const told = valueIn(requestHeaders, 'sec-fetch-site');
	if (told) return told;
	const page = valueIn(requestHeaders, 'origin') ?? valueIn(requestHeaders, 'referer');
	const from = urlOf(page ?? '');
	if (!from || from.origin === url.origin) return 'same-origin';
	return siteOf(from.hostname) === siteOf(url.hostname) ? 'same-site' : 'cross-site';
}
