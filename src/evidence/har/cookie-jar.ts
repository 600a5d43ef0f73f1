import { urlOf } from './address.ts';
import type { HarEntry } from './har-entry.ts';
import { readSetCookie, type SetCookie } from './set-cookie.ts';
import { siteOf } from './site.ts';

/** A cookie with where it came from. */
export interface KeptCookie extends SetCookie {
	/** The index of the entry whose response set it. */
	readonly setBy: number;
	/** The address that set it. */
	readonly from: URL;
	readonly receivedAt?: number;
}

export interface CookieJar {
	readonly add: (entry: HarEntry) => void;
	/** The cookies that any host of a site has set, the last first. */
	readonly of: (site: string) => readonly KeptCookie[];
}

/** Browsers keep some 180 for a site (Chrome’s `kDomainMaxCookies`). */
const mostPerSite = 180;

/** Where a HAR tells no times: servers take a cookie away by a date in the past. */
export const longAgo = Date.UTC(2000);

/** Keeps the cookies that the responses of a HAR set, those too that a browser would refuse. */
export function createCookieJar(): CookieJar {
	const sites = new Map<string, Map<string, KeptCookie>>();
	return {
		add(entry) {
			const lines = entry.responseHeaders.filter(({ name }) => name === 'set-cookie');
			const url = lines.length > 0 ? urlOf(entry.url) : undefined;
			if (!url) return;
			const site = siteOf(url.hostname);
			const cookies = sites.get(site) ?? new Map<string, KeptCookie>();
			sites.set(site, cookies);
			for (const { value } of lines) keep(cookies, value, entry, url);
		},
		of: (site) => [...(sites.get(site)?.values() ?? [])].reverse(),
	};
}

function keep(
	cookies: Map<string, KeptCookie>,
	line: string,
	{ index, endedAt, status }: HarEntry,
	url: URL,
): void {
	const cookie = readSetCookie(line, endedAt);
	if (!cookie) return;
	const path = cookie.path ?? defaultPath(url.pathname);
	const key = `${cookie.name};${cookie.domain ?? url.hostname};${path}`;
	const before = cookies.get(key);
	const deletes = cookie.expiresAt !== undefined && cookie.expiresAt <= (endedAt ?? longAgo);
	// Whoever takes away what was never there only makes sure; and what comes with a refusal, such as
	// a session for a stranger, is no pass.
	if (deletes ? !before : status >= 400) return;
	cookies.delete(key);
	cookies.set(key, {
		...cookie,
		path,
		setBy: index,
		from: url,
		...(endedAt !== undefined && { receivedAt: endedAt }),
	});
	if (cookies.size > mostPerSite) cookies.delete(cookies.keys().next().value ?? '');
}

/** RFC 6265bis, section 5.1.4: the directory of the address that set it. */
function defaultPath(path: string): string {
	return path.slice(0, path.lastIndexOf('/')) || '/';
}
