import type { Fault } from '../challenges/parameter.ts';
import type { headerFaults } from './faults.ts';
import { isScheme, schemesWithEquals } from './names.ts';

type HeaderFault = keyof typeof headerFaults | 'url-encoded';

/** A header parted into its scheme and the rest. Places are in the text that was read. */
export interface Parted {
	readonly scheme: Lowercase<string>;
	readonly from: number;
	readonly to: number;
	readonly faults: readonly Fault<HeaderFault>[];
}

const quotes = new Set('"\'`“”„‟‘’‚«»');
const headerName = /["']?(?:proxy-|x-)?authorization["']?\s{0,3}[:=]/iy;
const word = /[\w.|~-]+/y;
const spaces = /(?:\s|%20|%09|\\t)+/y;

/**
 * Finds the scheme of an `Authorization` header, RFC 9110, section 11.4:
 *
 *     credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * @example
 *
 * `Bearer Bearer eyJ…` has the scheme `bearer` and the fault `doubled-scheme`; in `eyJ…` alone it is
 * missing.
 */
export function partScheme(text: string): Parted {
	const faults: Fault<HeaderFault>[] = [];
	let [from, to] = trimmed(text, 0, text.length);
	const fault = (id: HeaderFault, begin: number, end: number): unknown =>
		faults.push({ id, from: begin, to: end });
	const skip = (pattern: RegExp): string => {
		pattern.lastIndex = from;
		const skipped = from < to ? (pattern.exec(text)?.[0] ?? '') : '';
		from += skipped.length;
		return skipped;
	};
	const skipNames = (): void => {
		for (let begin = from; skip(headerName); begin = from) {
			fault('header-name-in-value', begin, from);
			skip(spaces);
		}
	};

	skipNames();
	const bare = withoutQuotes(text, from, to);
	if (bare) {
		fault(bare.closed ? 'quotes' : 'unclosed-quote', from, bare.from);
		if (bare.closed) fault('quotes', bare.to, to);
		[from, to] = trimmed(text, bare.from, bare.to);
	}
	skipNames();
	if (from === to) {
		fault('empty-header', 0, text.length);
		return { scheme: '', from, to, faults };
	}

	const begin = from;
	const first = readScheme(text, from, to);
	if (!first) {
		fault('missing-scheme', from, to);
		return { scheme: '', from, to, faults };
	}
	from = first.to;
	afterScheme(first.scheme);
	skipNames();
	for (;;) {
		const at = from;
		const next = readScheme(text, from, to);
		const behind = next && next.to < to ? text[next.to] : ' ';
		// `Token token="…"` is a parameter; in `Bearer token` the last word is what stands for a value.
		if (!next || !isScheme(next.scheme) || !/^[\s:,]$/.test(behind ?? '')) break;
		if (next.to >= to && next.scheme !== first.scheme) break;
		fault(next.scheme === first.scheme ? 'doubled-scheme' : 'second-scheme', at, next.to);
		from = next.to;
		afterScheme(next.scheme);
		skipNames();
	}
	if (from >= to) fault('missing-value', begin, to);
	return { scheme: first.scheme, from, to, faults };

	function afterScheme(scheme: string): void {
		const at = from;
		const sign = text[from];
		if (from >= to) return;
		if (sign === '=' && schemesWithEquals.has(scheme)) {
			from++;
			return;
		}
		if (sign === ':' || sign === ',' || sign === '=') {
			fault(
				sign === ':'
					? 'colon-after-scheme'
					: sign === ','
						? 'comma-after-scheme'
						: 'equals-after-scheme',
				at,
				++from,
			);
			skip(spaces);
			return;
		}
		const between = skip(spaces);
		if (between === '') fault('missing-space', begin, from);
		else if (between.includes('%')) fault('url-encoded', at, from);
		else if (/^ {2,}$/.test(between) && from < to) fault('several-spaces', at, from);
	}
}

/** The word in front, if it is a scheme and not the value itself. */
function readScheme(
	text: string,
	from: number,
	to: number,
): { readonly scheme: Lowercase<string>; readonly to: number } | undefined {
	word.lastIndex = from;
	const [one = ''] = word.exec(text) ?? [];
	const end = Math.min(from + one.length, to);
	const scheme = one.toLowerCase() as Lowercase<string>;
	const next = end < to ? (text[end] ?? '') : '';
	if (isScheme(one)) {
		if (next !== '' && !/^[\s:,=%"'`“”„<[{(]$/.test(next)) return undefined;
		return { scheme, to: end };
	}
	const glued = /^(?:bearer|basic(?=[A-Z]))(?=[\w-]{8})/i.exec(one)?.[0];
	if (glued && (next === '' || next === '.' || next === '=')) return gluedScheme(glued, from);
	if (!/^\s$/.test(next) || !looksLikeScheme(one)) return undefined;
	return { scheme, to: end };
}

function gluedScheme(glued: string, from: number) {
	return { scheme: glued.toLowerCase() as Lowercase<string>, to: from + glued.length };
}

/**
 * A scheme nobody registered: short, of words that could be read out, as `TC3-HMAC-SHA256`. The first
 * half of a key that a space broke in two is none, and must not be told.
 */
function looksLikeScheme(word: string): boolean {
	if (!/^[A-Za-z][\w.-]{1,23}$/.test(word)) return false;
	if (/HMAC|SHA\d/i.test(word)) return true;
	const syllables = word.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
	return !/\d/.test(word) && word.length >= 3 * syllables.length;
}

function trimmed(text: string, from: number, to: number): [from: number, to: number] {
	while (from < to && isSpace(text[from])) from++;
	while (to > from && isSpace(text[to - 1])) to--;
	return [from, to];
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /^\s$/.test(sign);

/** Quotes round a stretch, perhaps escaped ones; nothing where none stands in front. */
export function withoutQuotes(text: string, from: number, to: number) {
	let start = from;
	while (text[start] === '\\' && start < to) start++;
	if (start >= to || !quotes.has(text[start] ?? '')) return undefined;
	while (start < to && quotes.has(text[start] ?? '')) start++;
	let end = to;
	while (end > start && quotes.has(text[end - 1] ?? '')) end--;
	const closed = end < to;
	while (closed && end > start && text[end - 1] === '\\') end--;
	return { from: start, to: end, closed };
}
