import type { Span } from '../evidence.ts';
import { prefixAt, type Mark } from './line-prefix.ts';

/** A line of the paste: what it says, without the white space and the marks around it. */
export interface Line extends Span {
	/** Where the line begins, with whatever stands before what it says. */
	readonly start: number;
	/** Where the next one begins. */
	readonly next: number;
	readonly mark: Mark;
	/** White space between the mark and what the line says. */
	readonly indent: number;
}

/**
 * The line that begins at a place. A line ends with CR, LF, both, or with `\r\n` spelled out, as a
 * program prints what it sent: `send: b'GET / HTTP/1.1\r\nHost: api.example.com\r\n'`.
 */
export function lineAt(text: string, start: number): Line {
	const { end, next } = endOfLine(text, start);
	if (end === start) return { start, from: start, to: start, next, mark: '', indent: 0 };
	const { to: prefixed, mark } = prefixAt(text, start, end);
	let from = prefixed;
	while (from < end && isSpace(text.charCodeAt(from))) from++;
	let to = end;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	const wire = /\[\\r\]\[\\n\]"?$|\[\\n\]"?$/.exec(text.slice(Math.max(from, to - 10), to));
	if (wire) to -= wire[0].length;
	return { start, from, to, next, mark, indent: from - prefixed };
}

export const isBlank = ({ from, to }: Line): boolean => from === to;

/** The next line that says something, at most so many lines on. */
export function nextFilled(text: string, line: Line, most = 2): Line | undefined {
	let { next } = line;
	for (let seen = 0; seen < most && next < text.length; seen++) {
		const found = lineAt(text, next);
		if (!isBlank(found)) return found;
		next = found.next;
	}
	return undefined;
}

function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0xa0;
}

function endOfLine(text: string, start: number): { end: number; next: number } {
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x0a) return { end: at, next: at + 1 };
		if (code === 0x0d) return { end: at, next: text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1 };
		if (code === 0x5c && text.startsWith(String.raw`\r\n`, at)) return { end: at, next: at + 4 };
	}
	return { end: text.length, next: text.length };
}
