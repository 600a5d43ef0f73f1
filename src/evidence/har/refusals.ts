import { createCookieJar } from './cookie-jar.ts';
import type { HarEntry } from './har-entry.ts';
import { linksOf } from './links.ts';
import { lostCookies, type LostCookie } from './lost-cookies.ts';
import { lostHeaders, originOf, type LostHeader } from './lost-headers.ts';
import { isPreflight } from './preflight.ts';
import { sends } from './sent.ts';

/** A request that was answered with 401 or 407. */
export interface Refusal {
	/** The whole of it, secrets included. */
	readonly entry: HarEntry;
	/** Whether what is not among its headers was not sent. */
	readonly isComplete: boolean;
	readonly preflight?: HarEntry;
	/** The redirects that led to it, the first first. */
	readonly redirects: readonly HarEntry[];
	/** The next request of the same method to the same address that was let through. */
	readonly success?: HarEntry;
	/** What earlier requests had and this one had not; empty where the HAR cannot tell. */
	readonly lost: readonly (LostHeader | LostCookie)[];
}

/** Browsers follow 20 redirects: Fetch, section 4.4. */
const mostRedirects = 20;

/**
 * The refused requests among entries, which are in order.
 *
 * @param complete whether the HAR has the headers that carry credentials
 */
export function refusalsOf(entries: readonly HarEntry[], complete: boolean): Refusal[] {
	const links = linksOf(entries);
	const jar = createCookieJar();
	/** The origins that a request has brought `Authorization`. */
	const authorized = new Set<string>();
	return entries.flatMap((entry) => {
		const refusal = isRefused(entry) ? [refusalOf(entry)] : [];
		jar.add(entry);
		if (sends(entry, 'authorization')) authorized.add(originOf(entry));
		return refusal;
	});

	function refusalOf(entry: HarEntry): Refusal {
		const isComplete = complete && !entry.fromCache;
		const preflight = links.preflight.get(entry);
		const success = links.success.get(entry);
		const redirects = redirectsTo(entry);
		return {
			entry,
			isComplete,
			...(preflight && { preflight }),
			redirects,
			...(success && { success }),
			lost:
				isComplete && !isPreflight(entry)
					? [
							...lostHeaders(redirects, entry, authorized.has(originOf(entry))),
							...lostCookies(jar, entry),
						]
					: [],
		};
	}

	function redirectsTo(entry: HarEntry): HarEntry[] {
		const redirects: HarEntry[] = [];
		let before = links.redirect.get(entry);
		for (; before && redirects.length < mostRedirects; before = links.redirect.get(before))
			redirects.unshift(before);
		return redirects;
	}
}

function isRefused({ status }: HarEntry): boolean {
	return status === 401 || status === 407;
}
