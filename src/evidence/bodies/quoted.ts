import type { Span } from '../evidence.ts';

/** A quoted string, without its quotes. */
export interface Quoted extends Span {
	/** How many backslashes stand before its quotes: 1 inside another string, 3 inside two. */
	readonly level: number;
	/** Whether its second quote was found. */
	readonly closed: boolean;
	/** Where what follows begins. */
	readonly next: number;
}

const backslash = 0x5c;
const lineFeed = 0x0a;
const mostBackslashes = 15;
/** A terminal breaks long strings, but not ones that run over many lines. */
const longestAfterBreak = 2000;
const behind = /\s{0,999}(?:[,:}\]]|$)/y;

/**
 * Reads a string in single or double quotes (RFC 8259, section 7; JavaScript and Python quote with
 * either), also inside other strings, where its own quotes are escaped. One that is cut off ends
 * with its line, or where the string around it ends.
 *
 * @example
 *
 * In `{\"error\":\"invalid_token\"}` the quotes have one backslash each: the level is 1.
 */
export function readQuoted(text: string, at: number, end: number): Quoted | undefined {
	let level = 0;
	while (level < mostBackslashes && text.charCodeAt(at + level) === backslash) level++;
	const quote = text[at + level];
	const from = at + level + 1;
	if ((quote !== '"' && quote !== "'") || from > end) return undefined;
	const cut = (to: number): Quoted => ({ from, to, level, closed: false, next: to });
	const sign = quote.charCodeAt(0);
	let backslashes = 0;
	let lineEnd = -1;
	for (let place = from; place < end; place++) {
		const code = text.charCodeAt(place);
		if (code === backslash) {
			backslashes++;
			continue;
		}
		if (code === sign) {
			if (backslashes < level) return cut(place - backslashes);
			if (backslashes % (2 * level + 2) === level) {
				// A string that was broken ends where a value does.
				behind.lastIndex = place + 1;
				if (lineEnd >= 0 && !behind.test(text)) break;
				return { from, to: place - level, level, closed: true, next: place + 1 };
			}
		}
		if (code === lineFeed && lineEnd < 0) lineEnd = place;
		if (lineEnd >= 0 && place - lineEnd > longestAfterBreak) break;
		backslashes = 0;
	}
	return cut(lineEnd < 0 ? end : lineEnd);
}

/** What a string says, once for each string that it is inside of. */
export function unescaped(raw: string, level: number): string {
	let text = raw;
	for (let left = level; text.includes('\\'); left = (left - 1) >> 1) {
		try {
			text = String(JSON.parse(`"${text}"`));
		} catch {
			text = text.replaceAll(/\\([^])/g, '$1');
		}
		if (left < 1) break;
	}
	return text;
}
