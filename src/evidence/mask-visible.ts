import type { Span } from './evidence.ts';
import { mask, maskSecrets, type Masked } from './mask-secrets.ts';
import { toVisible, type Stretch } from './visible-text.ts';

/** A stretch of a text with what is shown for it. Together they are the whole of it, in order. */
export interface ShownPiece extends Span {
	readonly text: string;
	/** A secret is masked; what cannot be seen is named. */
	readonly kind: 'plain' | 'secret' | 'unseen';
}

export interface ShownText {
	/** Without secrets, and with a token for everything that cannot be seen. */
	readonly text: string;
	/** The same in pieces. */
	readonly pieces: readonly ShownPiece[];
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
	const pieces = piecesOf(text, stretches, places);
	return {
		text: pieces.map((piece) => piece.text).join(''),
		pieces,
		kinds: [...new Set(places.map(({ id }) => id))],
		secrets: [...new Set(places.map(({ from, to }) => seen.slice(from, to)))],
	};
}

/** The places are those of the text without what is hidden. */
function piecesOf(
	text: string,
	stretches: readonly Stretch[],
	places: readonly Masked[],
): ShownPiece[] {
	const pieces: ShownPiece[] = [];
	let next = 0;
	let seen = 0;
	for (const { from, to, kind, token } of stretches) {
		if (hidden.has(kind)) {
			pieces.push({ from, to, text: token ?? '', kind: 'unseen' });
			continue;
		}
		const begin = seen;
		const end = seen + to - from;
		while (seen < end) {
			const place = places[next];
			const inside = place !== undefined && place.from <= seen;
			const until = Math.min(end, inside ? place.to : (place?.from ?? end));
			const at = { from: from + seen - begin, to: from + until - begin };
			if (token !== undefined) pieces.push({ ...at, text: token, kind: 'unseen' });
			else if (inside) pieces.push({ ...at, text: mask, kind: 'secret' });
			else pieces.push({ ...at, text: text.slice(at.from, at.to), kind: 'plain' });
			seen = until;
			if (inside && until === place.to) next++;
		}
	}
	return pieces;
}
