import type { Exchange, HeaderField, Quote } from '../evidence.ts';
import { lower } from './header-line.ts';
import { match, quoteAt, quoteOf, take, takeEscape, type Written } from './written.ts';

const call = /(?<![\w$])fetch\(\s{0,99}/g;

/** What only running the script would tell. */
const unknown = '***';

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
	for (let start = call.exec(text); start; start = call.exec(text)) {
		const target = readString(text, call.lastIndex);
		if (!target) continue;
		const headers: HeaderField[] = [];
		let method: Quote | undefined;
		let key: Quote | undefined;
		let value: Quote | undefined;
		let last: Quote = target.quote;
		let at = target.next;
		/** How many brackets are open, that of the call among them, and how many are in the headers. */
		let depth = 1;
		let inHeaders = 0;
		const finish = (): void => {
			if (key && value && depth === inHeaders)
				headers.push({ name: lower(key.text), nameAt: { from: key.from, to: key.to }, value });
			else if (key?.text === 'method' && depth === 2) method = value;
			if (depth === 2 || depth === inHeaders) key = value = undefined;
		};
		while (depth > 0) {
			at += match(/(?:\s|\/\/[^\r\n]{0,999}){0,999}/y, text, at).length;
			const sign = text.charAt(at);
			const string = readString(text, at);
			if (!sign || (!string && /["'`\\]/.test(sign))) break;
			const word: Quote =
				string?.quote ?? quoteAt(text, at, at + (match(/[\w$-]{1,99}/y, text, at).length || 1));
			at = string?.next ?? word.to;
			if (sign === ':' && !key && (depth === 2 || depth === inHeaders)) key = last;
			else if (/[{([]/.test(sign)) {
				depth++;
				if (sign === '{' && key?.text === 'headers' && depth < 5) {
					inHeaders = depth;
					key = value = undefined;
				}
			} else if (/[})\]]/.test(sign)) {
				finish();
				depth--;
			} else if (sign === ',') finish();
			else if (key && !value?.text.endsWith(unknown)) {
				const { from } = value ?? word;
				const known = string && !value ? word : { text: (value?.text ?? '') + unknown };
				value = { ...known, from, to: word.to };
			}
			last = word;
		}
		finish();
		found.push({
			kind: 'exchange',
			source: 'copy-as-fetch',
			from: start.index,
			to: at,
			request: { ...(method && { method }), target: target.quote, headers },
		});
		call.lastIndex = at;
	}
	return found;
}

/** Reads a string of a script, with its escapes undone; the stretch is what stands in the marks. */
function readString(
	text: string,
	start: number,
): { readonly quote: Quote; readonly next: number } | undefined {
	const mark = text.charAt(start);
	if (!/["'`]/.test(mark)) return undefined;
	const string: Written = { text: '', at: [] };
	for (let at = start + 1; at < text.length;) {
		const sign = text.charAt(at);
		if (sign === mark)
			return { quote: { ...quoteOf(string), from: start + 1, to: at }, next: at + 1 };
		if (mark !== '`' && /[\r\n]/.test(sign)) break;
		const filled = mark === '`' ? match(/\$\{[^}]{0,500}\}/y, text, at) : '';
		if (filled) {
			// What a template is filled with is known only where it runs.
			string.text += unknown;
			string.at.push(at, at, at);
			at += filled.length;
		} else if (sign === '\\') at = takeEscape(string, text, at);
		else take(string, text, at, ++at);
	}
	return undefined;
}
