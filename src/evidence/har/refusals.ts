import { chainOf } from './chain.ts';
import { createCookieJar } from './cookie-jar.ts';
import type { HarEntry } from './har-entry.ts';
import { lostCookies, type LostCookie } from './lost-cookies.ts';
import { createEarlierHeaders, lostOnRedirects, type LostHeader } from './lost-headers.ts';
import { isPreflight, readPreflight, type Preflight } from './preflight.ts';
import { createSteps, type Step } from './step.ts';
import type { Timeline } from './timeline.ts';

/** A request that was answered with 401 or 407. */
export interface Refusal extends Step {
	/** The whole of it, secrets included: `harToExchange` makes a text of it for the readers. */
	readonly entry: HarEntry;
	/** Whether it is a preflight itself: browsers send those without credentials. */
	readonly isPreflight: boolean;
	/** What was offered: the values of `WWW-Authenticate`, of `Proxy-Authenticate` after a 407. */
	readonly challenges: readonly string[];
	readonly preflight?: Preflight;
	/** The redirects that led to it, the first first. */
	readonly redirects: readonly Step[];
	/** The next request of the same method to the same address. */
	readonly retry?: Step;
	/** The first request to the same address that succeeded afterwards. */
	readonly success?: Step;
	/** What earlier steps had and this one had not; empty where the HAR cannot tell. */
	readonly lost: readonly (LostHeader | LostCookie)[];
}

export function isRefused({ status }: HarEntry): boolean {
	return status === 401 || status === 407;
}

/**
 * The refused requests of a HAR, at most so many.
 *
 * @param complete whether it has the headers that carry credentials
 */
export function refusalsOf(timeline: Timeline, complete: boolean, most: number): Refusal[] {
	const { entries } = timeline;
	const jar = createCookieJar();
	const earlier = createEarlierHeaders();
	const refusals: Refusal[] = [];
	// What the page asked its service worker or a cache for is noted without what the browser adds.
	const isComplete = ({ fromCache, viaServiceWorker }: HarEntry) =>
		complete && !fromCache && !viaServiceWorker;
	const stepOf = createSteps(isComplete);
	for (const [place, entry] of entries.entries()) {
		if (isRefused(entry)) {
			if (refusals.length === most) break;
			const chain = chainOf(timeline, place);
			const at = (one: number | undefined) => (one === undefined ? undefined : entries[one]);
			const redirects = chain.redirects.flatMap((one) => at(one) ?? []);
			const preflight = at(chain.preflight);
			const retry = at(chain.retry);
			const success = at(chain.success);
			refusals.push({
				...stepOf(entry),
				entry,
				isPreflight: isPreflight(entry),
				challenges: challengesOf(entry),
				...(preflight && { preflight: readPreflight(preflight, stepOf(preflight)) }),
				redirects: redirects.map(stepOf),
				...(retry && { retry: stepOf(retry) }),
				...(success && { success: stepOf(success) }),
				lost: isComplete(entry) && !isPreflight(entry) ? lostBy(entry, redirects) : [],
			});
		}
		jar.add(entry);
		earlier.add(entry);
	}
	return refusals;

	function lostBy(entry: HarEntry, redirects: readonly HarEntry[]): (LostHeader | LostCookie)[] {
		const onRedirects = lostOnRedirects(redirects, entry);
		return [
			...onRedirects,
			...earlier
				.lostBy(entry)
				.filter(({ name }) => !onRedirects.some((other) => other.name === name)),
			...lostCookies(jar, entry),
		];
	}
}

/** RFC 9110, sections 11.6.1 and 11.7.1: each has its own. */
function challengesOf({ status, responseHeaders }: HarEntry): string[] {
	const header = status === 407 ? 'proxy-authenticate' : 'www-authenticate';
	return responseHeaders.filter(({ name }) => name === header).map(({ value }) => value);
}
