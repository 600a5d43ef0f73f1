import type { LogLine, Quote } from '../evidence.ts';
import type { Line } from './lines.ts';

/** Where the columns of a log are, by its `#Fields:` line. */
export type Columns = ReadonlyMap<string, number>;

/** The columns of a W3C extended log (https://www.w3.org/TR/WD-logfile.html), where a line names them. */
export function columnsOf(line: string): Columns | undefined {
	const fields = /#Fields:\s{1,4}(\S.*)$/.exec(line)?.[1];
	return fields === undefined
		? undefined
		: new Map(fields.split(/\s+/).map((name, index) => [name.toLowerCase(), index]));
}

const dated = /(?:^|\s)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /;
/** The columns at the end of a line, by default: status, substatus, Win32 status, then sizes and time. */
const tail = / (?<status>[1-5]\d\d) (?<substatus>\d{1,3}) (?<win32>\d{1,10})(?: \d{1,10}){0,3}$/;
/** The three alone, as people quote them: `401 1 2148074254`, `401.2.5`. */
const triple =
	/(?<![\w.,:/-])(?<status>401|403)(?<sign>[ \t.,]{1,3})(?<substatus>\d{1,3})\k<sign>(?<win32>0|5|64|1[0-9]{3}|2148\d{6})(?![\w:/-]|\.\d)/;

/**
 * A line of an IIS log, with the columns that a `#Fields:` line gave or those it has by default, or
 * the triple of status, substatus and Win32 status alone.
 *
 * @example
 *
 * `2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 1 2148074254 15`
 */
export function iisLine(line: Line, columns: Columns | undefined): LogLine | undefined {
	const begin = dated.exec(line.text);
	const from = begin ? begin.index + (begin[0].startsWith('2') ? 0 : begin[0].search(/\d/)) : 0;
	if (begin && columns) {
		const byColumns = withColumns(line, from, columns);
		if (byColumns) return byColumns;
	}
	const match = begin ? tail.exec(line.text) : triple.exec(line.text);
	if (!match?.groups) return undefined;
	const { status, substatus, win32 } = match.groups;
	const place = begin
		? { from: line.from + from, to: line.to }
		: { from: line.from + match.index, to: line.from + match.index + match[0].length };
	// By default the port and then the user’s name come behind the method, the path and the query.
	const user = begin && / (?:\d{1,5}) (\S{1,200}) [\da-f.:]+ /d.exec(line.text);
	const [userAt = 0] = user?.indices?.[1] ?? [];
	return {
		kind: 'log-line',
		source: 'iis',
		...place,
		status: Number(status),
		substatus: Number(substatus),
		win32: Number(win32),
		...named(line, user?.[1], userAt),
	};
}

function withColumns(line: Line, from: number, columns: Columns): LogLine | undefined {
	const words: { text: string; at: number }[] = [];
	for (const { 0: text, index } of line.text.slice(from).matchAll(/\S+/g))
		words.push({ text, at: from + index });
	const word = (name: string) => words[columns.get(name) ?? -1];
	const number = (name: string): number | undefined => {
		const text = word(name)?.text ?? '';
		return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
	};
	const status = number('sc-status');
	if (status === undefined || status < 100 || status > 599) return undefined;
	const substatus = number('sc-substatus');
	const win32 = number('sc-win32-status');
	const user = word('cs-username');
	return {
		kind: 'log-line',
		source: 'iis',
		from: line.from + from,
		to: line.to,
		status,
		...(substatus !== undefined && { substatus }),
		...(win32 !== undefined && { win32 }),
		...named(line, user?.text, user?.at ?? 0),
	};
}

function named(line: Line, text: string | undefined, at: number): { user?: Quote } {
	if (text === undefined || text === '-') return {};
	return { user: { from: line.from + at, to: line.from + at + text.length, text } };
}
