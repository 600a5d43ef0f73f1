import { isPreflight, methodAskedFor } from './preflight.ts';
import { countBefore, type Timeline } from './timeline.ts';

/** What belongs to a refused request, as places in the timeline. */
export interface Chain {
	/** The preflight that asked whether it may be sent. */
	readonly preflight?: number;
	/** The redirects that led to it, the first first. */
	readonly redirects: readonly number[];
	/** The next request of the same method to the same address. */
	readonly retry?: number;
	/** The first one to the same address that succeeded afterwards. */
	readonly success?: number;
}

/** Browsers follow 20 redirects: Fetch, section 4.4. */
const mostRedirects = 20;

/** More tries of one address than this are a loop, and looking through them all takes too long. */
const mostTries = 200;

export function chainOf(timeline: Timeline, place: number): Chain {
	const preflight = preflightOf(timeline, place);
	const { retry, success } = triesAfter(timeline, place);
	return {
		...(preflight !== undefined && { preflight }),
		redirects: redirectsTo(timeline, place),
		...(retry !== undefined && { retry }),
		...(success !== undefined && { success }),
	};
}

/** Chrome notes the preflight behind the request that caused it: it began while that one waited. */
function preflightOf({ entries, byAddress, keys }: Timeline, place: number): number | undefined {
	const refused = entries[place];
	if (!refused || refused.method === 'OPTIONS') return undefined;
	const places = byAddress.get(keys[place] ?? '') ?? [];
	const own = countBefore(places, place);
	const asks = (at: number): boolean => {
		const entry = entries[at];
		return entry !== undefined && methodAskedFor(entry) === refused.method;
	};
	const next = places[own + 1];
	if (
		next !== undefined &&
		asks(next) &&
		(entries[next]?.startedAt ?? Infinity) <= (refused.endedAt ?? -Infinity)
	)
		return next;
	return places.slice(Math.max(0, own - mostTries), own).findLast(asks);
}

function redirectsTo(timeline: Timeline, place: number): number[] {
	const redirects: number[] = [];
	for (let at = place; redirects.length < mostRedirects;) {
		const places = timeline.byTarget.get(timeline.keys[at] ?? '') ?? [];
		const before = places[countBefore(places, at) - 1];
		// A redirect leads to one request; the next to the same address is a retry, or came by itself.
		if (before === undefined || before < requestBefore(timeline, at)) break;
		redirects.unshift(before);
		at = before;
	}
	return redirects;
}

/** The place of the last request to the same address before a place, or -1. */
function requestBefore({ entries, byAddress, keys }: Timeline, place: number): number {
	const places = byAddress.get(keys[place] ?? '') ?? [];
	const own = countBefore(places, place);
	return (
		places
			.slice(Math.max(0, own - mostTries), own)
			.findLast((at) => entries[at] && !isPreflight(entries[at])) ?? -1
	);
}

function triesAfter(
	{ entries, byAddress, keys }: Timeline,
	place: number,
): { retry?: number; success?: number } {
	const places = byAddress.get(keys[place] ?? '') ?? [];
	const own = countBefore(places, place);
	const later = places
		.slice(own + 1, own + 1 + mostTries)
		.filter((at) => entries[at] && !isPreflight(entries[at]));
	const retry = later.find((at) => entries[at]?.method === entries[place]?.method);
	const success = later.find((at) => isSuccess(entries[at]?.status ?? 0));
	return { ...(retry !== undefined && { retry }), ...(success !== undefined && { success }) };
}

function isSuccess(status: number): boolean {
	return status >= 200 && status <= 299;
}
