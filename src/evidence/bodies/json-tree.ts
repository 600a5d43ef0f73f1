import type { Span } from '../evidence.ts';
import { match, readName, skipFiller, skipSpace } from './json-tokens.ts';
import { readQuoted } from './quoted.ts';

/** A string, a number or a bare word. */
export interface JsonScalar extends Span {
	readonly kind: 'scalar';
	readonly isString: boolean;
	/** How often a string is escaped: see {@link readQuoted}. */
	readonly level: number;
}

export interface JsonList extends Span {
	readonly kind: 'list';
	readonly items: readonly Json[];
}

export interface JsonObject extends Span {
	readonly kind: 'object';
	readonly members: readonly JsonMember[];
}

export interface JsonMember {
	readonly name: string;
	readonly value: Json;
}

export type Json = JsonScalar | JsonList | JsonObject;

interface Open {
	readonly node:
		| (JsonList & { to: number; items: Json[] })
		| (JsonObject & { to: number; members: JsonMember[] });
}

/** What is nested deeper is read as an object of its own. */
const deepest = 64;

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
export function readObject(text: string, at: number, end: number): JsonObject {
	const root: Open['node'] = { kind: 'object', from: at, to: at, members: [] };
	const open: Open[] = [{ node: root }];
	let place = text[at] === '{' ? at + 1 : at;
	let read = place;
	for (;;) {
		place = skipSpace(text, place, end);
		const top = open.at(-1)?.node;
		if (!top || place >= end) break;
		const sign = text[place] ?? '';
		if (sign === ',') {
			place++;
			continue;
		}
		if (sign === '}' || sign === ']') {
			const kind = sign === '}' ? 'object' : 'list';
			const depth = open.findLastIndex(({ node }) => node.kind === kind);
			if (depth < 0) break;
			read = ++place;
			for (const { node } of open.splice(depth)) node.to = read;
			continue;
		}
		let name = '';
		if (top.kind === 'object') {
			const key = readName(text, place, end);
			if (!key) {
				const skipped = skipFiller(text, place);
				if (skipped === place) break;
				read = place = skipped;
				continue;
			}
			name = key.name;
			read = key.next;
			place = skipSpace(text, key.next, end);
			if (place >= end) break;
		}
		const value = readValue(text, place, end);
		if (!value || open.length >= deepest) break;
		const { node, next } = value;
		if (top.kind === 'object') top.members.push({ name, value: node });
		else top.items.push(node);
		if (node.kind !== 'scalar') open.push({ node });
		read = place = next;
	}
	for (const { node } of open) node.to = Math.max(read, node.from);
	return root;
}

function readValue(
	text: string,
	at: number,
	end: number,
): { readonly node: JsonScalar | Open['node']; readonly next: number } | undefined {
	const before = match(/[bru]{1,2}(?=\\{0,15}["'])|[\w$.<>* ]{1,60}(?=\{)/y, text, at);
	const from = at + before.length;
	if (from >= end) return undefined;
	if (text[from] === '{')
		return { node: { kind: 'object', from, to: from, members: [] }, next: from + 1 };
	if (text[from] === '[')
		return { node: { kind: 'list', from, to: from, items: [] }, next: from + 1 };
	const quoted = readQuoted(text, from, end);
	if (quoted) {
		const { level, next } = quoted;
		return {
			node: { kind: 'scalar', isString: true, from: quoted.from, to: quoted.to, level },
			next,
		};
	}
	const bare = match(/[^\n\r,{}[\]\\"]{1,300}/y, text, from)
		.slice(0, end - from)
		.trimEnd();
	if (bare === '') return undefined;
	const to = from + bare.length;
	return { node: { kind: 'scalar', isString: false, from, to, level: 0 }, next: to };
}
