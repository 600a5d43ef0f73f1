import type { Quote } from '../evidence.ts';

/** A value in a script: a string, the beginning of an object, or what only running it would tell. */
export interface Literal {
	readonly kind: 'string' | 'object' | 'expression';
	/** For an expression with strings in it, `***` stands for the rest. */
	readonly quote: Quote;
	readonly next: number;
}

export interface Member {
	readonly key: Quote;
	readonly value: Literal;
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Behind white space, and comments of one line. */
export function skipSpace(text: string, start: number): number {
	let at = start;
	for (;;) {
		while (/\s/.test(text.charAt(at))) at++;
		if (!text.startsWith('//', at)) return at;
		while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++;
	}
}

/** Reads a string of a script, with its escapes undone; the stretch is what stands in the marks. */
export function readString(text: string, start: number): Literal | undefined {
	const mark = text.charAt(start);
	if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
	const parts: string[] = [];
	let at = start + 1;
	let from = at;
	for (; at < text.length && text.charAt(at) !== mark; at++) {
		const sign = text.charAt(at);
		if (mark !== '`' && (sign === '\n' || sign === '\r')) return undefined;
		if (sign === '\\') {
			parts.push(text.slice(from, at));
			const code = /^\\u([0-9a-f]{4})/i.exec(text.slice(at, at + 6))?.[1];
			const escaped = text.charAt(at + 1);
			parts.push(
				code === undefined
					? (letters[escaped] ?? escaped)
					: String.fromCharCode(Number.parseInt(code, 16)),
			);
			at += code === undefined ? 1 : 5;
			from = at + 1;
		} else if (mark === '`' && text.startsWith('${', at)) {
			// What a template is filled with is known only where it runs.
			parts.push(text.slice(from, at), '***');
			const length = text.slice(at, at + 500).indexOf('}');
			if (length < 0) return undefined;
			at += length;
			from = at + 1;
		}
	}
	if (at >= text.length) return undefined;
	parts.push(text.slice(Math.min(from, at), at));
	return { kind: 'string', quote: { from: start + 1, to: at, text: parts.join('') }, next: at + 1 };
}

/** Reads the members of an object from its bracket on, as far as it goes. */
export function readMembers(
	text: string,
	start: number,
): { readonly members: readonly Member[]; readonly next: number } {
	const members: Member[] = [];
	let at = skipSpace(text, start + 1);
	while (at < text.length && text.charAt(at) !== '}') {
		const key = readKey(text, at);
		if (!key) break;
		at = skipSpace(text, key.next);
		if (text.charAt(at) !== ':') break;
		const value = readValue(text, skipSpace(text, at + 1));
		members.push({ key: key.quote, value });
		at = skipSpace(text, value.next);
		if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
	}
	return { members, next: text.charAt(at) === '}' ? at + 1 : at };
}

function readKey(text: string, at: number): Pick<Literal, 'quote' | 'next'> | undefined {
	const quoted = readString(text, at);
	if (quoted) return quoted;
	const word = /[\w$-]{1,100}/y;
	word.lastIndex = at;
	const name = word.exec(text)?.[0];
	return name === undefined
		? undefined
		: { quote: { from: at, to: at + name.length, text: name }, next: at + name.length };
}

function readValue(text: string, start: number): Literal {
	const { end, known } = endOfExpression(text, start);
	const string = readString(text, start);
	if (string && skipSpace(text, string.next) >= end) return string;
	const to = start + text.slice(start, end).trimEnd().length;
	const isObject = /^(?:\{|new Headers\(\s{0,20}\{)/.test(text.slice(start, start + 40));
	return {
		kind: isObject ? 'object' : 'expression',
		quote: { from: start, to, text: known + '***' },
		next: end,
	};
}

/** Where an expression ends, and the string that it begins with: `'Bearer ' + token`. */
function endOfExpression(text: string, start: number): { end: number; known: string } {
	let known = '';
	let depth = 0;
	let at = start;
	while (at < text.length) {
		const sign = text.charAt(at);
		const string = readString(text, at);
		if (string) {
			if (at === start) known = string.quote.text;
			at = string.next;
			continue;
		}
		// A string that nobody closed.
		if (/["'`]/.test(sign)) break;
		if (/[{([]/.test(sign)) depth++;
		else if (/[})\]]/.test(sign)) {
			if (depth === 0) break;
			depth--;
		} else if (sign === ',' && depth === 0) break;
		at++;
	}
	return { end: at, known };
}
