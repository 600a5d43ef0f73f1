import { keyOf, urlOf } from './address.ts';
import { valueIn, type HarEntry } from './har-entry.ts';
import { isPreflight, methodAskedFor } from './preflight.ts';

/** What belongs together in a HAR, each by the request that it belongs to. */
export interface Links {
	/** The preflight that asked whether it may be sent. */
	readonly preflight: ReadonlyMap<HarEntry, HarEntry>;
	/** The redirect that led to it. */
	readonly redirect: ReadonlyMap<HarEntry, HarEntry>;
	/** The next request of the same method to the same address that was let through. */
	readonly success: ReadonlyMap<HarEntry, HarEntry>;
}

/** Reads the entries, which are in order, forwards and backwards once. */
export function linksOf(entries: readonly HarEntry[]): Links {
	const preflight = new Map<HarEntry, HarEntry>();
	const redirect = new Map<HarEntry, HarEntry>();
	const success = new Map<HarEntry, HarEntry>();
	const asked = new Map<string, HarEntry>();
	const leads = new Map<string, HarEntry>();
	for (const entry of entries) {
		if (isPreflight(entry)) {
			asked.set(requestOf(entry), entry);
			continue;
		}
		link(preflight, entry, asked.get(requestOf(entry)));
		// A redirect leads to one request; the next to the same address is a retry, or came by itself.
		const key = keyOf(entry.url);
		link(redirect, entry, leads.get(key));
		leads.delete(key);
		const target = targetOf(entry);
		if (target) leads.set(target, entry);
	}
	asked.clear();
	const letThrough = new Map<string, HarEntry>();
	for (const entry of entries.toReversed()) {
		const request = requestOf(entry);
		if (isPreflight(entry)) {
			asked.set(request, entry);
			continue;
		}
		// Chrome notes the preflight behind the request that caused it and that waits for it.
		const behind = asked.get(request);
		if ((behind?.startedAt ?? Infinity) <= (entry.endedAt ?? 0)) link(preflight, entry, behind);
		link(success, entry, letThrough.get(request));
		const { status } = entry;
		if ((status >= 200 && status < 300) || status === 304) letThrough.set(request, entry);
	}
	return { preflight, redirect, success };
}

function link(links: Map<HarEntry, HarEntry>, entry: HarEntry, other: HarEntry | undefined): void {
	if (other) links.set(entry, other);
}

/** Method and address, of a preflight those that it asks for. */
function requestOf(entry: HarEntry): string {
	return `${methodAskedFor(entry) ?? entry.method} ${keyOf(entry.url)}`;
}

/** Where a redirect leads to: RFC 9110, sections 10.2.2 and 15.4. */
function targetOf({ status, url, responseHeaders }: HarEntry): string | undefined {
	const location = valueIn(responseHeaders, 'location');
	if (status < 300 || status > 399 || status === 304 || location === undefined) return undefined;
	const target = urlOf(location, url);
	return target && keyOf(target.href);
}
