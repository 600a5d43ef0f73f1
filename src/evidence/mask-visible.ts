import { mask, maskSecrets, type Masked } from './mask-secrets.ts';
import { toVisible, type Stretch } from './visible-text.ts';

export interface ShownText {
	/** Without secrets, and with a token for everything that cannot be seen. */
	readonly text: string;
	/** What made the secrets known, each once: ids of keys and of places. */
	readonly kinds: readonly string[];
	/** The secrets themselves, each once: to look for them elsewhere, never to show. */
	readonly secrets: readonly string[];
}

/** What a secret can be broken up with, unseen, so that it is no longer known for one. */
const hidden: ReadonlySet<Stretch['kind']> = new Set(['ansi', 'bidi', 'tag', 'zero-width']);

/**
 * Masks the secrets of a text and makes visible what cannot be seen in it, inside the secrets too:
 * there it is often the fault. Never throws; takes time in proportion to the length of the text.
 *
 * @example
 *
 * `X-Api-Key: Ab1\u200bCd2` becomes `X-Api-Key: ***[U+200B ZERO WIDTH SPACE]***`.
 */
export function maskVisible(text: string): ShownText {
	const stretches = toVisible(text);
	const seen = stretches
		.filter(({ kind }) => !hidden.has(kind))
		.map(({ from, to }) => text.slice(from, to))
		.join('');
	const { places } = maskSecrets(seen);
	return {
		text: write(text, stretches, places),
		kinds: [...new Set(places.map(({ id }) => id))],
		secrets: [...new Set(places.map(({ from, to }) => seen.slice(from, to)))],
	};
}

/** The places are those of the text without what is hidden. */
function write(text: string, stretches: readonly Stretch[], places: readonly Masked[]): string {
	const parts: string[] = [];
	let next = 0;
	let seen = 0;
	for (const { from, to, kind, token } of stretches) {
		if (hidden.has(kind)) {
			parts.push(token ?? '');
			continue;
		}
		const end = seen + to - from;
		for (let at = seen; at < end;) {
			const place = places[next];
			const inside = place !== undefined && place.from <= at;
			const until = Math.min(end, inside ? place.to : (place?.from ?? end));
			parts.push(inside ? mask : (token ?? text.slice(from + at - seen, from + until - seen)));
			at = until;
			if (inside && until === place.to) next++;
		}
		seen = end;
	}
	return parts.join('');
}
