import type { Span } from '../evidence.ts';
import { match } from './written.ts';

/** A line of the paste: what it says, without the white space and the marks around it. */
export interface Line extends Span {
	/** Where the line begins, with whatever stands before what it says. */
	readonly start: number;
	/** Where the next one begins. */
	readonly next: number;
	/** Which way it went: `>` was sent, `<` was received, `*` is a note; nothing where it is not told. */
	readonly mark: string;
	/** White space between the mark and what the line says. */
	readonly indent: number;
}

/**
 * What loggers put before each line: a time, the container of Docker Compose, klog (`kubectl -v=8`),
 * Git’s trace, Python’s http.client; and curl’s progress, which a line of `-v` is printed behind.
 */
const logger =
	/[ \t]{0,40}(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{1,4}|[\w.-]{1,60} {1,40}\| |[IWEF]\d{4} [\d:.]{8,18} {1,10}\d{1,9} [\w.]{1,60}:\d{1,6}\] ?|http\.c:\d{1,5}[ \t]{1,40}|(?:send: b?|reply: )['"]|header: |[ \d.:kMG-]{40,100}(?=[<>*{}] )){1,4}/y;

/** Marks of curl -v, once more where a letter quotes them, and of Git’s trace. */
const direction = /[ \t]{0,40}(?:(?:>[ \t])?([<>*])(?:[ \t]|$)|(?:=(>) Send|(<)= Recv) header: ?)/y;

const lineEnd = /\r\n?|\n|\\r\\n/g;

/**
 * The line that begins at a place. A line ends with CR, LF, both, or with `\r\n` spelled out, as a
 * program prints what it sent: `send: b'GET / HTTP/1.1\r\nHost: api.example.com\r\n'`.
 */
export function lineAt(text: string, start: number): Line {
	lineEnd.lastIndex = start;
	const end = lineEnd.exec(text)?.index ?? text.length;
	const next = lineEnd.lastIndex || text.length;
	const head = text.slice(start, Math.min(end, start + 240));
	let prefixed = match(logger, head, 0).length;
	direction.lastIndex = prefixed;
	const marked = direction.exec(head);
	const mark = marked?.[1] ?? marked?.[2] ?? marked?.[3] ?? '';
	prefixed += start + (marked?.[0].length ?? 0);
	const from = Math.min(end, prefixed + match(/[ \t\xa0]*/y, text, prefixed).length);
	const to = from + text.slice(from, end).trimEnd().length;
	return { start, from, to, next, mark, indent: from - prefixed };
}

export const isBlank = ({ from, to }: Line): boolean => from === to;

/** The beginning of what a line says: as much as patterns look at. */
export const headOf = (text: string, { from, to }: Span): string =>
	text.slice(from, Math.min(to, from + 300));

/** The next line that says something, at most two lines on. */
export function nextFilled(text: string, { next }: Line): Line | undefined {
	for (let seen = 0, at = next; seen < 2 && at < text.length; seen++) {
		const line = lineAt(text, at);
		if (!isBlank(line)) return line;
		at = line.next;
	}
	return undefined;
}

/** What a shell prints before a command, or a known command: `$ `, `ana@web:~$ `, `PS C:\> `. */
const prompt =
	/^(?:[$❯➜] \S|(?:\[?[\w.-]{1,40}@[\w.-]{1,60}[^$#%>]{0,80}|~[^$#%>]{0,60})[$#%>]|(?:PS )?[A-Z]:\\[^>]{0,200}>|(?:[$#%>❯➜] ?)?(?:curl(?:\.exe)?|https?|wget|xh)[ \t](?=.{0,200}(?:[/.]|\s-)))/;

export const isPrompt = (text: string, line: Line): boolean => prompt.test(headOf(text, line));

/** What curl, a terminal or a person puts between headers. */
const noise =
	/^(?:[{}] \[\d+ bytes data\]|[\d.]+[kMG]? +\d+ .*--:--|['"]$|[[(<]?(?:\.{2,}|…|snip|omitted|truncated).{0,30}$|Provisional headers are shown)/i;

/** Whether a line between headers says nothing. */
export const isNoise = (text: string, line: Line): boolean => noise.test(headOf(text, line));
