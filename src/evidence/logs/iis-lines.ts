import type { LogLine } from '../evidence.ts';

const fields = ['sc-status', 'sc-substatus', 'sc-win32-status'];

/** The columns of a W3C extended log (https://www.w3.org/TR/WD-logfile.html), where a line names them. */
export function columnsOf(line: string): readonly string[] | undefined {
	return /#Fields:\s{1,4}(\S.*)/.exec(line)?.[1]?.toLowerCase().split(/\s+/);
}

const date = /(?<!\S)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /;
/** The columns at the end of a line, by default: status, substatus, Win32 status, then sizes and time. */
const tail = / ([1-5]\d\d) (\d{1,3}) (\d{1,10})(?: \d{1,10}){0,3}$/;
/** The three alone, as people quote them: `401 1 2148074254`, `401.2.5`. */
const triple =
	/(?<![\w.,:/-])(401)([ \t.]{1,3})(\d{1,3})\2(0|5|64|1\d{3}|2148\d{6})(?![\w:/-]|\.\d)/;

/**
 * A line of an IIS log, with the columns that a `#Fields:` line gave or those it has by default, or
 * the triple of status, substatus and Win32 status alone.
 *
 * @example
 *
 * `2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 1 2148074254 15`
 */
export function iisLine(
	text: string,
	at: number,
	columns: readonly string[] | undefined,
): LogLine | undefined {
	const begin = text.search(date);
	if (begin < 0) {
		const [whole = '', status, , ...rest] = triple.exec(text) ?? [];
		const from = at + text.indexOf(whole);
		return lineOf(from, from + whole.length, [status, ...rest]);
	}
	const words = text.slice(begin).split(/\s+/);
	const byName = columns && fields.map((name) => words[columns.indexOf(name)]);
	const to = at + text.length;
	return (
		(byName && lineOf(at + begin, to, byName)) ??
		lineOf(at + begin, to, tail.exec(text)?.slice(1) ?? [])
	);
}

function lineOf(
	from: number,
	to: number,
	columns: readonly (string | undefined)[],
): LogLine | undefined {
	const [status = 0, substatus = NaN, win32 = NaN] = columns.map(Number);
	if (!(status >= 100 && status < 600)) return undefined;
	return {
		kind: 'log-line',
		source: 'iis',
		from,
		to,
		status,
		...(substatus >= 0 && { substatus }),
		...(win32 >= 0 && { win32 }),
	};
}
