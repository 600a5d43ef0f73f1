import type { Deviation, Quote, Span } from '../evidence.ts';
import type { ForeignSign } from './faults.ts';

/** The value of a header as readers want it. */
export interface HeaderValue {
	/** Without what nobody sees, so that a scheme behind a byte order mark is still found. */
	readonly text: string;
	/** Turns a stretch of the text into the stretch of the paste that it was read from. */
	readonly place: (from: number, to: number) => Span;
	/** In the order of the text. */
	readonly foreign: Deviation<ForeignSign>[];
}

/** Servers take 8 to 64 kB of headers in all; what is longer is no header, and is read so far. */
const longest = 64_000;

/** A sign that the paste shows shortened or hidden is no part of what was sent. */
const foreign = /[^\t\x20-\x7e…•●·]+/g;

/**
 * Prepares a header’s value for reading. One whose signs nobody counted while it was unescaped is
 * pointed at as a whole.
 */
export function headerValue({ text: whole, from: start, to: end, at }: Quote): HeaderValue {
	const value = whole.slice(0, longest);
	const isCounted = at !== undefined || whole.length === end - start;
	const placeOf = (index: number): number => (at ? (at[index] ?? end) : start + index);
	const span = (from: number, to: number): Span =>
		isCounted ? { from: placeOf(from), to: placeOf(to) } : { from: start, to: end };
	/** Where the signs that stay stand in the value. */
	const kept: number[] = [];
	for (let index = 0; index < value.length; index++)
		if (!/\p{Cf}/u.test(value.charAt(index))) kept.push(index);
	return {
		text: kept.map((index) => value.charAt(index)).join(''),
		place: (from, to) => span(kept[from] ?? value.length, kept[to] ?? value.length),
		foreign: Array.from(value.matchAll(foreign), ({ 0: signs, index }) => ({
			id: /[\r\n\u2028\u2029]/.test(signs)
				? 'line-break'
				: /[\p{C}\p{Z}]/u.test(signs)
					? 'invisible-character'
					: 'non-ascii',
			...span(index, index + signs.length),
		})),
	};
}
