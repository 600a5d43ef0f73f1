import type { Exchange, HeaderField } from '../evidence.ts';
import { lower } from './header-line.ts';
import { readMembers, readString, skipSpace, type Literal } from './script-literals.ts';

const call = /(?<![\w$])fetch\(/g;

/**
 * Reads calls of `fetch`, as browsers copy them (“Copy as fetch”) and people write them. Where only
 * running the script would tell a value, its text has `***` in that place.
 *
 * @example
 *
 * ```js
 * fetch("https://api.example.com/orders", { "headers": { "authorization": "Bearer abc" }, "method": "GET" });
 * ```
 */
export function readFetchCalls(text: string): Exchange[] {
	const found: Exchange[] = [];
	call.lastIndex = 0;
	for (let match = call.exec(text); match; match = call.exec(text)) {
		const target = readString(text, skipSpace(text, call.lastIndex));
		if (!target) continue;
		let to = target.next;
		let method: Literal | undefined;
		let headers: HeaderField[] = [];
		const comma = skipSpace(text, target.next);
		const options = skipSpace(text, comma + 1);
		if (text.charAt(comma) === ',' && text.charAt(options) === '{') {
			const { members, next } = readMembers(text, options);
			const valueOf = (name: string): Literal | undefined =>
				members.find(({ key }) => key.text === name)?.value;
			method = valueOf('method');
			headers = headersOf(text, valueOf('headers'));
			to = next;
		}
		if (text.charAt(skipSpace(text, to)) === ')') to = skipSpace(text, to) + 1;
		found.push({
			kind: 'exchange',
			source: 'copy-as-fetch',
			from: match.index,
			to,
			request: {
				...(method?.kind === 'string' && { method: method.quote }),
				target: target.quote,
				headers,
			},
		});
		call.lastIndex = to;
	}
	return found;
}

function headersOf(text: string, headers: Literal | undefined): HeaderField[] {
	if (headers?.kind !== 'object') return [];
	const { members } = readMembers(text, text.indexOf('{', headers.quote.from));
	return members.map(({ key, value }) => ({
		name: lower(key.text),
		nameAt: { from: key.from, to: key.to },
		value: value.quote,
	}));
}
