import type { Span } from '../evidence.ts';
import { readQuoted } from './quoted.ts';

/** An object, a list, a string; a number or a bare word; the content of an element, the value of a form. */
export interface Json extends Span {
	readonly kind: '{' | '[' | '"' | '' | '<' | '?';
	to: number;
	/** How often a string is escaped: see {@link readQuoted}. */
	readonly level: number;
	/** Those of a list have no names. */
	readonly members: (readonly [name: string, value: Json])[];
}

/** What is nested deeper is read as an object of its own. */
const deepest = 64;

/** JSON in JSON in JSON is met; what is deeper is noise. */
const mostStrings = 3;

/**
 * All objects in a text, whatever stands around them, with those inside their strings. One whose
 * brace was left out of the paste is found by the name of a member.
 *
 * @example
 *
 * `received HTTP status 401 with response: {"error":"invalid_client"}`
 */
export function objectsIn(text: string): Json[] {
	const found: Json[] = [];
	const collect = (from: number, end: number, depth: number): void => {
		const start = /\{|\\{0,15}["'](?=[\w$@.-]{1,64}\\{0,15}["'])/g;
		start.lastIndex = from;
		for (let hit = start.exec(text); hit && hit.index < end; hit = start.exec(text)) {
			const isBrace = hit[0] === '{';
			const name = readName(text, isBrace ? skipSpace(text, hit.index + 1, end) : hit.index, end);
			if (!name || (!isBrace && text[name.next - 1] === '=')) continue;
			const object = readObject(text, hit.index, end);
			start.lastIndex = Math.max(object.to, hit.index + 1);
			if (object.members.length === 0) continue;
			found.push(object);
			if (depth < mostStrings) inStrings(object, depth);
		}
	};
	const inStrings = ({ kind, from, to, members }: Json, depth: number): void => {
		if (kind === '"' && text.slice(from, to).includes('{')) collect(from, to, depth + 1);
		for (const [, value] of members) inStrings(value, depth);
	};
	collect(0, text.length, 0);
	return found;
}

/**
 * Reads an object from its brace on, or from its first name where the brace is missing. What Python,
 * JavaScript, Ruby and Java print passes as well: single quotes, names without quotes, `=>` and `=`.
 * Ends where it can read no further; everything up to there counts.
 *
 * @example
 *
 * `{'error': {'message': 'Invalid API Key', 'param': None}}` from Python,
 * `{ code: 'ERR_JWT_EXPIRED', status: 401 }` from Node, `{"error":"invalid_tok` cut off.
 */
function readObject(text: string, at: number, end: number): Json {
	const root = nodeOf('{', at, at);
	const open = [root];
	let read = at;
	for (let place = text[at] === '{' ? at + 1 : at; ;) {
		place = skipSpace(text, place, end);
		const top = open.at(-1);
		const sign = text[place] ?? '';
		if (!top || place >= end || open.length > deepest) break;
		if (sign === ',') place++;
		else if (sign === '}' || sign === ']') {
			const depth = open.findLastIndex(({ kind }) => kind === (sign === '}' ? '{' : '['));
			if (depth < 0) break;
			read = ++place;
			for (const node of open.splice(depth)) node.to = read;
		} else {
			const key = top.kind === '{' ? readName(text, place, end) : { name: '', next: place };
			// Members in short in JavaScript, and the dots where somebody left something out.
			const filler = key ? '' : match(/[\w$]{1,60}(?=[ \t]{0,8}[,}])|\.{2,60}|…/y, text, place);
			const value = key && readValue(text, skipSpace(text, key.next, end), end);
			if (value) {
				top.members.push([key.name, value.node]);
				if (/[{[]/.test(value.node.kind)) open.push(value.node);
			} else if (!filler) break;
			read = place = value?.next ?? place + filler.length;
		}
	}
	for (const node of open) node.to = Math.max(read, node.from);
	return root;
}

export function nodeOf(kind: Json['kind'], from: number, to: number, level = 0): Json {
	return { kind, from, to, level, members: [] };
}

function readValue(
	text: string,
	at: number,
	end: number,
): { readonly node: Json; readonly next: number } | undefined {
	const from = at + match(/[bru]{1,2}(?=\\{0,15}["'])|[\w$.<>* ]{1,60}(?=\{)/y, text, at).length;
	if (from >= end) return undefined;
	const sign = text[from];
	if (sign === '{' || sign === '[') return { node: nodeOf(sign, from, from), next: from + 1 };
	const quoted = readQuoted(text, from, end);
	if (quoted) return { node: nodeOf('"', quoted.from, quoted.to, quoted.level), next: quoted.next };
	const bare = match(/[^\n\r,{}[\]\\"]{1,300}/y, text, from)
		.slice(0, end - from)
		.trimEnd();
	const next = from + bare.length;
	return bare ? { node: nodeOf('', from, next), next } : undefined;
}

/** The name of a member and where its value begins. */
function readName(
	text: string,
	at: number,
	end: number,
): { readonly name: string; readonly next: number } | undefined {
	const quoted = readQuoted(text, at, Math.min(end, at + 200));
	const bare = quoted ? '' : match(/[A-Za-z_$@][\w$.-]{0,60}/y, text, at);
	if (quoted ? !quoted.closed : !bare) return undefined;
	const behind = quoted?.next ?? at + bare.length;
	const separator = match(quoted ? /[ \t]{0,8}(?::|=>|=)/y : /[ \t]{0,8}[:=]/y, text, behind);
	const next = behind + separator.length;
	if (!separator || next > end) return undefined;
	return { name: quoted ? text.slice(quoted.from, quoted.to) : bare, next };
}

/** Behind white space, also escaped, and the bar that Terraform prints before each line. */
function skipSpace(text: string, at: number, end: number): number {
	return Math.min(end, at + match(/(?:[\s│]|\\{1,15}[nrt]){0,9999}/y, text, at).length);
}

/** What a sticky pattern reads at a place. */
function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
