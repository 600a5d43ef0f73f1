import type { Quote, Span } from '../evidence.ts';

/** Turns a stretch of a quote’s text into the stretch of the paste that it was read from. */
export type Place = (from: number, to: number) => Span;

/**
 * Tells where the parts of a quote stand. A quote whose signs nobody counted while it was unescaped
 * is pointed at as a whole.
 *
 * @example
 *
 * In `WWW-Authenticate: Basic`, read as `{ text: 'Basic', from: 18, to: 23 }`, the stretch from 0 to
 * 1 is `{ from: 18, to: 19 }`.
 */
export function placesOf(quote: Quote): Place {
	const { from: start, to: end, at } = quote;
	if (!isCounted(quote)) return () => ({ from: start, to: end });
	if (at) return (from, to) => ({ from: at[from] ?? end, to: at[to] ?? end });
	return (from, to) => ({ from: start + from, to: start + to });
}

/** Whether it is known where each sign of a quote stands. */
export function isCounted({ text, from, to, at }: Quote): boolean {
	return at !== undefined || text.length === to - from;
}

/** Servers take 8 to 64 kB of headers in all; what is longer is no header, and is read so far. */
const longest = 100_000;

export function headOf(quote: Quote): Quote {
	if (quote.text.length <= longest) return quote;
	return { ...quote, text: quote.text.slice(0, longest), ...placesOf(quote)(0, longest) };
}
