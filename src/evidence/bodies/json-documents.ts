import { readName, skipSpace } from './json-tokens.ts';
import { readObject, type Json, type JsonObject } from './json-tree.ts';

/** JSON in JSON in JSON is met; what is deeper is noise. */
const mostStrings = 3;

const start = /\{|\\{0,15}["'](?=[\w$@.-]{1,64}\\{0,15}["'])/g;

/**
 * All objects in a text, whatever stands around them, with those inside their strings. One whose
 * brace was left out of the paste is found by the name of a member.
 *
 * @example
 *
 * `received HTTP status 401 with response: {"error":"invalid_client"}`
 */
export function objectsIn(text: string): JsonObject[] {
	const found: JsonObject[] = [];
	collect(text, 0, text.length, 0, found);
	return found;
}

function collect(
	text: string,
	from: number,
	end: number,
	depth: number,
	found: JsonObject[],
): void {
	const pattern = new RegExp(start);
	pattern.lastIndex = from;
	for (let hit = pattern.exec(text); hit && hit.index < end; hit = pattern.exec(text)) {
		const isBrace = hit[0] === '{';
		const inside = isBrace ? skipSpace(text, hit.index + 1, end) : hit.index;
		const name = readName(text, inside, end);
		if (!name || (!isBrace && text[name.next - 1] === '=')) continue;
		const object = readObject(text, hit.index, end);
		pattern.lastIndex = Math.max(object.to, hit.index + 1);
		if (object.members.length === 0) continue;
		found.push(object);
		if (depth < mostStrings) collectInStrings(text, object, depth, found);
	}
}

function collectInStrings(text: string, node: Json, depth: number, found: JsonObject[]): void {
	if (node.kind === 'scalar') {
		if (node.isString && text.slice(node.from, node.to).includes('{'))
			collect(text, node.from, node.to, depth + 1, found);
		return;
	}
	const inner = node.kind === 'list' ? node.items : node.members.map(({ value }) => value);
	for (const one of inner) collectInStrings(text, one, depth, found);
}
