import type { Quote } from '../evidence.ts';

/** A stretch of the text that says what it shows. */
export function quoteAt(text: string, from: number, to: number): Quote {
	return { from, to, text: text.slice(from, to) };
}
