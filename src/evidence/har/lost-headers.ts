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
	readonly why: 'redirect-to-other-origin' | 'redirect' | 'not-this-time';
}

/**
 * What was lost between the redirects that led to a request, and the request itself.
 *
 * @param wasAuthorized whether an earlier request to the same origin had `Authorization`
 */
export function lostHeaders(
	redirects: readonly HarEntry[],
	refused: HarEntry,
	wasAuthorized: boolean,
): LostHeader[] {
	const lost = new Map<string, LostHeader['why']>();
	if (wasAuthorized) lost.set('authorization', 'not-this-time');
	for (const [at, before] of redirects.entries()) {
		const after = redirects[at + 1] ?? refused;
		for (const { name } of before.requestHeaders.filter(isCredential))
			if (!sends(after, name))
				lost.set(
					name,
					originOf(before) === originOf(after) ? 'redirect' : 'redirect-to-other-origin',
				);
	}
	return [...lost].flatMap(([name, why]) =>
		sends(refused, name) ? [] : [{ what: 'header', name, why }],
	);
}

export function originOf({ url }: HarEntry): string {
	return urlOf(url)?.origin ?? url;
}
