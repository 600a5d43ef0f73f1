import type { Exchange, HeaderField, Quote, Span } from '../evidence.ts';
import { readHeaderBlock } from './header-block.ts';
import { lower, readHeaderLine } from './header-line.ts';
import { isKnown, isTelling } from './header-names.ts';
import { lineAt } from './lines.ts';
import { isAddedTo, isSourceCode } from './put-together.ts';
import { match, quoteAt, quoteOf, take, type Written } from './written.ts';

/** The headers that carry challenges and credentials (RFC 9110, section 11), and what leads to a value. */
const inline =
	/(?<![\w-])((?:www|proxy)-authenticate|(?:proxy-)?authorization)(?![\w-])(?:\\{0,7}["'])?[ \t]{0,8}(:|=>|=)[ \t]{0,8}(\[?)[ \t\r\n]{0,20}/gi;

/** A value that nobody closed ends here at the latest. */
const longest = 16_000;

/**
 * Reads headers that belong to no exchange: a line by itself, a list without its status line, the
 * headers of authentication in the middle of a line. Bodies may hold them too, as Elasticsearch’s do.
 *
 * @param exchanges those of the same text, in order: their headers are not read again
 *
 * @example
 *
 * ```http
 * WWW-Authenticate: Negotiate
 * WWW-Authenticate: NTLM
 * ```
 */
export function readLooseHeaders(text: string, exchanges: readonly Exchange[]): HeaderField[] {
	const taken = exchanges.flatMap(({ from, to, response }) => {
		const { from: end, to: begin } = response?.body ?? { from: to, to };
		return [
			{ from, to: end },
			{ from: begin, to },
		];
	});
	const lines = gapsOf(text, taken).flatMap((gap) => readLines(text, gap));
	const read = lines.map(({ nameAt, value }) => ({ from: nameAt.from, to: value.to }));
	return readInline(text, gapsOf(text, [...taken, ...read]))
		.concat(lines.filter(({ value }) => !isSourceCode(value.text)))
		.sort((a, b) => a.value.from - b.value.from);
}

/** The stretches that are not taken. */
function gapsOf(text: string, taken: readonly Span[]): Span[] {
	const gaps: Span[] = [];
	let from = 0;
	for (const one of [...taken].sort((a, b) => a.from - b.from)) {
		if (one.from > from) gaps.push({ from, to: one.from });
		from = Math.max(from, one.to);
	}
	return [...gaps, { from, to: text.length }];
}

/** Blocks of lines of which one at least can be nothing but a header. */
function readLines(text: string, { from, to }: Span): HeaderField[] {
	const found: HeaderField[] = [];
	// What stands behind an exchange in its last line is no line of its own.
	const isWhole = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
	const start = isWhole ? 0 : text.slice(from, to).search(/[\r\n]/);
	for (let next = start < 0 ? to : from + start; next < to;) {
		const line = lineAt(text, next);
		({ next } = line);
		if (!readHeaderLine(text, line)) continue;
		const block = readHeaderBlock(text, line);
		next = Math.max(next, block.next);
		if (block.fields.some(({ name }) => isTelling(name)))
			for (const field of block.fields)
				if (field.nameAt.from < to && (isKnown(field.name) || /^:|-/.test(field.name)))
					found.push(field);
	}
	return found;
}

/**
 * Reads the headers of authentication where a program or a person put them in the middle of a line:
 * in JSON, in the output of a program, in a sentence. Credentials must be in quotation marks there,
 * or sentences about them would be read.
 *
 * @example
 *
 * `"header":{"WWW-Authenticate":["Basic realm=\"security\"","ApiKey"]}` has two fields.
 */
function readInline(text: string, gaps: readonly Span[]): HeaderField[] {
	const fields: HeaderField[] = [];
	let gap = 0;
	for (const { 0: found, 1: written = '', 2: separator, 3: list, index } of text.matchAll(inline)) {
		while ((gaps[gap]?.to ?? Infinity) <= index) gap++;
		if (index < (gaps[gap]?.from ?? Infinity)) continue;
		const name = lower(written);
		const nameAt = { from: index, to: index + name.length };
		let at = index + found.length;
		for (let opened = openedAt(text, at); opened; opened = openedAt(text, at)) {
			const { value, end } = readQuoted(text, at + opened.length, opened);
			// Source code tells how a value is made, and not what was sent.
			if (isAddedTo(text, end + opened.length)) break;
			fields.push({ name, nameAt, value });
			at = end + opened.length;
			const comma = match(/\s{0,20},\s{0,20}/y, text, at);
			if (!list || !comma) break;
			at += comma.length;
		}
		if (fields.at(-1)?.nameAt === nameAt || name.endsWith('authorization') || separator !== ':')
			continue;
		// Go prints `map[Www-Authenticate:[Basic realm="x"]]`.
		const rest = match(list ? /[^\r\n\]]{1,4000}/y : /[^\r\n]{1,4000}/y, text, at).trimEnd();
		if (rest) fields.push({ name, nameAt, value: quoteAt(text, at, at + rest.length) });
	}
	return fields;
}

/** Quotation marks, also those of JSON within JSON. */
const openedAt = (text: string, at: number): string => match(/\\{0,7}["']/y, text, at);

/** What is quoted, up to the same mark; with the escapes undone that the mark calls for. */
function readQuoted(
	text: string,
	from: number,
	opened: string,
): { readonly value: Quote; readonly end: number } {
	const value: Written = { text: '', at: [] };
	let to = from;
	while (to < Math.min(text.length, from + longest) && !/[\r\n]/.test(text.charAt(to))) {
		const isEscape = match(/\\["'\\/]/y, text, to) !== '';
		if (text.startsWith(opened, to) && text.charAt(to - 1) !== '\\') break;
		if (!isEscape) take(value, text, to, to + 1);
		to++;
	}
	const { length } = value.text.trimEnd();
	return {
		value: length > 0 ? { ...quoteOf(value, 0, length), from } : { from, to: from, text: '' },
		end: to,
	};
}
