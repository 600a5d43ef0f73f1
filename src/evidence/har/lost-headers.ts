import { urlOf } from './address.ts';
import type { HarEntry } from './har-entry.ts';
import { isCredential, sends } from './sent.ts';

/**
 * A header that carries credentials and that a refused request no longer had:
 *
 * - `redirect-to-other-origin`: browsers, curl and most libraries take `Authorization` out when a
 *   redirect leaves the origin (Fetch, section 4.4, step 13);
 * - `redirect`: it was lost on a redirect within the origin: the program does not send it again;
 * - `not-this-time`: an earlier request to the same origin had it, and no redirect lies between.
 */
export interface LostHeader {
	readonly what: 'header';
	/** In small letters. */
	readonly name: string;
	/** The index of the entry that had it last. */
	readonly from: number;
	readonly why: 'redirect-to-other-origin' | 'redirect' | 'not-this-time';
}

/** What was lost between the redirects that led to a request, and the request itself. */
export function lostOnRedirects(redirects: readonly HarEntry[], refused: HarEntry): LostHeader[] {
	const lost = new Map<string, LostHeader>();
	[...redirects, refused].reduce((before, after) => {
		for (const { name } of before.requestHeaders.filter(isCredential))
			if (!sends(after, name))
				lost.set(name, {
					what: 'header',
					name,
					from: before.index,
					why: originOf(before) === originOf(after) ? 'redirect' : 'redirect-to-other-origin',
				});
		return after;
	});
	return [...lost.values()].filter(({ name }) => !sends(refused, name));
}

/** Remembers which requests had `Authorization`, by origin. */
export interface EarlierHeaders {
	readonly add: (entry: HarEntry) => void;
	readonly lostBy: (refused: HarEntry) => readonly LostHeader[];
}

export function createEarlierHeaders(): EarlierHeaders {
	const last = new Map<string, number>();
	return {
		add(entry) {
			if (sends(entry, 'authorization')) last.set(originOf(entry), entry.index);
		},
		lostBy(refused) {
			const from = last.get(originOf(refused));
			return from === undefined || sends(refused, 'authorization')
				? []
				: [{ what: 'header', name: 'authorization', from, why: 'not-this-time' }];
		},
	};
}

function originOf({ url }: HarEntry): string {
	return urlOf(url)?.origin ?? url;
}
