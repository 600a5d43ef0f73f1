import type { HeaderField, Quote } from '../evidence.ts';
import { lower } from './header-line.ts';
import { quoteAt } from './quotes.ts';

/** The headers that carry challenges and credentials (RFC 9110, section 11). */
const name = /(?<![\w-])(?:(?:www|proxy)-authenticate|(?:proxy-)?authorization)(?![\w-])/gi;

/** Quotation marks, also those of JSON within JSON. */
const mark = /\\{0,7}["']/y;
const between = /[ \t]{0,8}(?::|=>|=)[ \t]{0,8}(\[)?[ \t\r\n]{0,20}/y;

/** A value that nobody closed ends here at the latest. */
const longest = 16_000;

/** Values in one list of a program’s output; more are not looked at. */
const mostValues = 20;

/**
 * Reads the headers of authentication where a program or a person put them in the middle of a line:
 * in JSON, in the output of a program, in a sentence. Credentials must be in quotation marks there,
 * or sentences about them would be read.
 *
 * @example
 *
 * `"header":{"WWW-Authenticate":["Basic realm=\"security\"","ApiKey"]}` has two fields.
 */
export function readInlineHeaders(text: string): HeaderField[] {
	const fields: HeaderField[] = [];
	for (const { 0: found, index } of text.matchAll(name)) {
		const to = index + found.length;
		const named = lower(found);
		const quoted = at(mark, text, to);
		const separator = at(between, text, to + (quoted?.[0].length ?? 0));
		if (!separator) continue;
		const start = separator.index + separator[0].length;
		const isSafe = !named.endsWith('authorization') && !separator[0].includes('=');
		if (!isSafe && !at(mark, text, start)) continue;
		for (const value of valuesAt(text, start, separator[1] !== undefined))
			fields.push({ name: named, nameAt: { from: index, to }, value });
	}
	return fields;
}

function valuesAt(text: string, start: number, isList: boolean): Quote[] {
	const values: Quote[] = [];
	let from = start;
	while (values.length < mostValues) {
		const opened = at(mark, text, from)?.[0];
		if (opened === undefined) break;
		const quote = quotedAt(text, from + opened.length, opened);
		values.push(quote);
		const comma = isList
			? at(/[ \t\r\n]{0,20},[ \t\r\n]{0,20}/y, text, quote.to + opened.length)
			: undefined;
		if (!comma) return values;
		from = comma.index + comma[0].length;
	}
	if (values.length > 0) return values;
	const rest = at(/[^\r\n]{0,4000}/y, text, start)?.[0] ?? '';
	// Go prints `map[Www-Authenticate:[Basic realm="x"]]`.
	const end = isList ? rest.indexOf(']') : -1;
	const value = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
	return value === '' ? [] : [quoteAt(text, start, start + value.length)];
}

/** What is quoted, up to the same mark; with the escapes undone that the mark calls for. */
function quotedAt(text: string, from: number, opened: string): Quote {
	let to = from;
	for (; to < Math.min(text.length, from + longest); to++) {
		const sign = text.charAt(to);
		if (sign === '\n' || sign === '\r') break;
		if (text.startsWith(opened, to) && text.charAt(to - 1) !== '\\') break;
	}
	const raw = text.slice(from, to).trimEnd();
	let value = raw;
	for (let level = opened.length; level > 0; level = Math.floor(level / 2))
		value = value.replaceAll(/\\(["'\\/])/g, '$1');
	return { from, to: from + raw.length, text: value };
}

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | undefined {
	pattern.lastIndex = place;
	return pattern.exec(text) ?? undefined;
}
