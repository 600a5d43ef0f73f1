import type { Deviation, Quote } from '../evidence.ts';
import { isCounted, placesOf } from './places.ts';

/**
 * Signs that have no place in a header that holds credentials or a challenge, in runs of a kind.
 * RFC 9110, section 5.5: visible ASCII, space and tab; anything else is obsolete or forbidden.
 */
const kinds = {
	// `echo` and files that end with a line; Go, Node and Python refuse to send it.
	'line-break': /[\r\n\u0085\u2028\u2029]+/,
	tab: /\t+/,
	// Copied from web pages and chats; a byte order mark comes from files.
	'zero-width-character':
		/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/,
	'non-breaking-space': /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/,
	// Word processors and documentation put them where a shell wants straight ones.
	'typographic-quote': /[\u2018-\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033]+/,
	'typographic-dash': /[\u2010-\u2015\u2212]+/,
	'control-character': /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/,
	// What nobody can see the letters of: its decoding went wrong before it was pasted.
	'replacement-character': /\ufffd+/,
	'non-ascii': /[^\u0000-\u007f]/,
} as const;

export type ForeignSign = keyof typeof kinds;

const names = Object.keys(kinds) as ForeignSign[];
const anyKind = new RegExp(names.map((name) => `(${kinds[name].source})`).join('|'), 'g');
const zeroWidth = new RegExp(kinds['zero-width-character'], 'g');

/** Names the foreign signs of a quote, each run once, in order. */
export function foreignSigns(quote: Quote): Deviation<ForeignSign>[] {
	const place = placesOf(quote);
	const found: Deviation<ForeignSign>[] = [];
	let end = -1;
	for (const match of quote.text.matchAll(anyKind)) {
		const id = names[match.slice(1).findIndex(Boolean)] ?? 'non-ascii';
		// A sign that the paste shows shortened or hidden is no part of what was sent.
		if (/^[…•●·]$/.test(match[0])) continue;
		const span = place(match.index, match.index + match[0].length);
		const last = found.at(-1);
		if (last?.id === id && end === match.index) found[found.length - 1] = { ...last, to: span.to };
		else found.push({ id, ...span });
		end = match.index + match[0].length;
	}
	return found;
}

/** The quote without what nobody sees, so that a scheme behind a byte order mark is still found. */
export function withoutZeroWidth(quote: Quote): Quote {
	const { text } = quote;
	const hidden = [...text.matchAll(zeroWidth)];
	if (hidden.length === 0) return quote;
	const bare = text.replaceAll(zeroWidth, '');
	if (!isCounted(quote)) return { ...quote, text: bare };
	const place = placesOf(quote);
	const at: number[] = [];
	let from = 0;
	for (const { index, 0: run } of [...hidden, { index: text.length, 0: '' }]) {
		for (; from < index; from++) at.push(place(from, from).from);
		from += run.length;
	}
	at.push(quote.to);
	return { ...quote, text: bare, at };
}
