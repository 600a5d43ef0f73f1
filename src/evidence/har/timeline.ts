import { keyOf, urlOf } from './address.ts';
import type { HarEntry } from './har-entry.ts';

/** The entries in the order in which they began, with what finds those that belong together. */
export interface Timeline {
	readonly entries: readonly HarEntry[];
	/** Places in `entries`, in order. */
	readonly byAddress: ReadonlyMap<string, readonly number[]>;
	/** Places of the redirects to an address. */
	readonly byTarget: ReadonlyMap<string, readonly number[]>;
	/** For each place the address as it is a key of the maps. */
	readonly keys: readonly string[];
}

/** HAR 1.2 prefers this order and does not ask for it. Entries without a time keep their place. */
export function timelineOf(unordered: readonly HarEntry[]): Timeline {
	const entries = unordered.every(({ startedAt }) => startedAt !== undefined)
		? unordered.toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
		: unordered;
	const keys = entries.map(({ url }) => keyOf(url));
	const byAddress = new Map<string, number[]>();
	const byTarget = new Map<string, number[]>();
	entries.forEach((entry, place) => {
		put(byAddress, keys[place] ?? '', place);
		const target = targetOf(entry);
		if (target !== undefined) put(byTarget, target, place);
	});
	return { entries, byAddress, byTarget, keys };
}

/** Where a redirect leads to: RFC 9110, sections 10.2.2 and 15.4. */
function targetOf({ status, url, redirectsTo, responseHeaders }: HarEntry): string | undefined {
	if (status < 300 || status > 399 || status === 304) return undefined;
	const location = responseHeaders.find(({ name }) => name === 'location')?.value ?? redirectsTo;
	const target = location === undefined ? undefined : urlOf(location, url);
	return target && keyOf(target.href);
}

function put(map: Map<string, number[]>, key: string, place: number): void {
	const places = map.get(key);
	if (places) places.push(place);
	else map.set(key, [place]);
}

/** How many of a list of places, in order, stand before a place: found by halving. */
export function countBefore(places: readonly number[], place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
