import type { Quote } from '../evidence.ts';

/** A text put together from stretches of the paste, with the place of each of its signs. */
export interface Written {
	text: string;
	readonly at: number[];
}

/** Adds a stretch of the paste as it stands there. */
export function take(written: Written, paste: string, from: number, to: number): void {
	written.text += paste.slice(from, to);
	for (let at = from; at < to; at++) written.at.push(at);
}

const escape = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/iy;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Adds what an escape of a script stands for, and gives the place behind it. */
export function takeEscape(written: Written, paste: string, from: number): number {
	escape.lastIndex = from;
	const [whole = '\\', four, two = four, sign = ''] = escape.exec(paste) ?? [];
	const to = from + whole.length;
	written.text += two
		? String.fromCharCode(parseInt(two, 16))
		: (letters[sign] ?? sign.slice(0, 1));
	if (two ?? sign) written.at.push(to - 1);
	return to;
}

/** A part of what was written, with its stretch of the paste. */
export function quoteOf({ text, at }: Written, start = 0, end = text.length): Quote {
	const from = at[start] ?? (at.at(-1) ?? -1) + 1;
	const to = end > start ? (at[end - 1] ?? from) + 1 : from;
	const quote = { from, to, text: text.slice(start, end) };
	return quote.text.length === to - from ? quote : { ...quote, at: [...at.slice(start, end), to] };
}

/** A stretch of the paste that says what it shows. */
export function quoteAt(text: string, from: number, to: number): Quote {
	return { from, to, text: text.slice(from, to) };
}

/** What a sticky pattern reads at a place. */
export function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
