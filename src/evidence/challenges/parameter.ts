import { plainParameters, plainSchemes } from './names.ts';
import { readQuoted, type Quoted } from './quoted.ts';
import type { ParameterFault } from './faults.ts';

/** A fault and its stretch of the text that was read. */
export interface Fault<Id extends string = string> {
	readonly id: Id;
	readonly from: number;
	readonly to: number;
}

/** One `name=value`. Places are in the text that was read. */
export interface Parameter {
	readonly name: Lowercase<string>;
	/** The value unescaped, and where it stands without its quotes. */
	readonly value: { readonly text: string; readonly from: number; readonly to: number };
	/** Behind all of it. */
	readonly end: number;
	readonly faults: readonly Fault<ParameterFault>[];
}

const leadsTo = /(\s*)([=:])(\s*)/y;
/** A semicolon parts parameters, but `SignedHeaders=host;x-amz-date` is one. */
const word = /(?:[^\s,;"“”]|;(?!\s|$|[\w-]{1,40}\s?=))+/y;
const tokenOnly = /^[\w!#$%&'*+.^`|~-]+$/;
const paddedToken = /^[\w+/.~-]+={1,2}$/;

/**
 * Reads a parameter whose name stands before `nameEnd`, RFC 9110, section 11.2:
 *
 *     auth-param = token BWS "=" BWS ( token / quoted-string )
 *
 * @example
 *
 * `realm=Staff area, charset="UTF-8"` gives `Staff area`, with the fault `unquoted-value`.
 */
export function readParameter(text: string, from: number, nameEnd: number): Parameter {
	leadsTo.lastIndex = nameEnd;
	const [lead = '', before = '', sign = '=', after = ''] = leadsTo.exec(text) ?? [];
	const start = nameEnd + lead.length;
	const name = text.slice(from, nameEnd).toLowerCase() as Lowercase<string>;
	const faults: Fault<ParameterFault>[] = [];
	const fault = (id: ParameterFault, at: number, to: number): unknown =>
		faults.push({ id, from: at, to });
	if (sign === ':') fault('colon-for-equals', nameEnd, start);
	const quoted = readQuoted(text, start);
	if (quoted) {
		if (sign === '=' && (before || after)) fault('space-around-equals', nameEnd, start);
		faults.push(...faultsOf(quoted, start));
		return { name, value: quoted, end: quoted.end, faults };
	}
	const to = endOfUnquoted(text, start, after !== '');
	if (to === start) {
		fault('missing-value', from, nameEnd + lead.trimEnd().length);
		return {
			name,
			value: { text: '', from: start, to },
			end: nameEnd + lead.trimEnd().length,
			faults,
		};
	}
	if (sign === '=' && (before || after)) fault('space-around-equals', nameEnd, start);
	const value = text.slice(start, to);
	if (paddedToken.test(value)) fault('unquoted-padding', start, to);
	else if (!tokenOnly.test(value)) fault('unquoted-value', start, to);
	else if (name === 'realm') fault('unquoted-realm', start, to);
	return { name, value: { text: value, from: start, to }, end: to, faults };
}

function faultsOf(quoted: Quoted, start: number): Fault<ParameterFault>[] {
	const { sign, closed, end, inner, needless } = quoted;
	const whole = { from: start, to: end };
	return [
		...(sign === 'single' ? [{ id: 'single-quotes' as const, ...whole }] : []),
		...(sign === 'escaped' ? [{ id: 'escaped-quotes' as const, ...whole }] : []),
		...(closed ? [] : [{ id: 'unclosed-quote' as const, ...whole }]),
		...inner.map((at) => ({ id: 'unescaped-quote' as const, from: at, to: at + 1 })),
		...needless.map((at) => ({ id: 'needless-backslash' as const, from: at, to: at + 2 })),
	];
}

/** Where a value without quotes ends: it may hold spaces, if nothing else begins behind them. */
function endOfUnquoted(text: string, start: number, behindSpace: boolean): number {
	word.lastIndex = start;
	let end = start + (word.exec(text)?.[0].length ?? 0);
	// In `realm= error="…"` the first has no value.
	if (behindSpace && isName(text, start, end)) return start;
	while (end < text.length) {
		const next = skipSpaces(text, end);
		if (next === end) break;
		word.lastIndex = next;
		const to = next + (word.exec(text)?.[0].length ?? 0);
		if (to === next || isName(text, next, to) || isScheme(text, next, to)) break;
		end = to;
	}
	return end;
}

/** `name=…`, `name = …`, or the first word of `name =`. */
function isName(text: string, from: number, to: number): boolean {
	const equals = text.slice(from, to).search(/[=:]/);
	if (equals > 0 && from + equals < to - 1) {
		const name = text.slice(from, from + equals);
		return text[from + equals] === '=' ? /^[a-z]\w*$/i.test(name) : plainParameters.has(name);
	}
	if (equals > 0) return plainParameters.has(text.slice(from, from + equals).toLowerCase());
	return text[skipSpaces(text, to)] === '=';
}

function isScheme(text: string, from: number, to: number): boolean {
	if (!plainSchemes.has(text.slice(from, to).toLowerCase())) return false;
	const next = skipSpaces(text, to);
	if (next === text.length || text[next] === ',') return true;
	word.lastIndex = next;
	return isName(text, next, next + (word.exec(text)?.[0].length ?? 0));
}

export function skipSpaces(text: string, from: number): number {
	const spaces = /\s*/y;
	spaces.lastIndex = from;
	return from + (spaces.exec(text)?.[0].length ?? 0);
}
