import { match, take, takeEscape, type Written } from './written.ts';

/** What parts words: white space, and the line’s end behind a sign that joins the next line. */
const gap = /(?:[ \t]|[\\^`][ \t]{0,20}(?:\r\n|\n|\r)){1,999}/y;

/** What ends a command. An ampersand within an address that nobody quoted is meant to belong to it. */
const end = /[\r\n|;<>`]|&(?:[&\s]|$)/y;

/**
 * Splits a command into words, with quotation marks and escapes undone, up to its end: a line that is
 * not continued, or a `|`, `;`, `&`, `>`. Quotes as bash (`'…'`, `"…"`, `$'…'`) and cmd (`^"…^"`) have
 * them: a caret before a quotation mark or a line’s end tells cmd.
 */
export function shellWords(
	text: string,
	start: number,
): { readonly words: readonly Written[]; readonly to: number } {
	const isCmd = /\^(?:"|\s{0,20}$)/.test(match(/[^\r\n]{0,1000}/y, text, start));
	const words: Written[] = [];
	let word: Written | undefined;
	let quote = '';
	let opened = { at: start, length: 0 };
	let to = start;
	for (let at = start; at < text.length; to = at) {
		if (!quote) {
			const space = match(gap, text, at).length;
			if (space > 0) word = undefined;
			at += space;
			if (match(end, text, at) || at >= text.length) break;
		}
		if (!word) words.push((word = { text: '', at: [] }));
		const sign = text.charAt(at);
		const opening = match(isCmd ? /"/y : /\$?'|"/y, text, at);
		const next = isCmd && text.startsWith('^"', at + 1) ? at + 2 : at + 1;
		if (quote ? quote.endsWith(sign) : opening) {
			at += quote ? 1 : opening.length;
			quote = quote ? '' : opening;
			opened = { at, length: word.text.length };
		} else if (sign === '\\' && quote === "$'") at = takeEscape(word, text, at);
		else {
			// A backslash within double quotation marks, or in cmd, is one unless a mark follows.
			const isEscape =
				(sign === '\\' &&
					quote !== "'" &&
					(!(quote || isCmd) || /["\\$`]/.test(text.charAt(next)))) ||
				(isCmd && sign === '^');
			if (isEscape && sign === '^' && text[next] !== '^') at = next;
			else {
				const from = isEscape ? next : at;
				at = from + 1;
				take(word, text, from, at);
			}
		}
	}
	if (quote && word) {
		// Nobody closed it: the word ends with its line.
		to = opened.at + match(/[^\r\n]{0,100000}/y, text, opened.at).length;
		word.text = word.text.slice(0, opened.length);
		word.at.length = opened.length;
		take(word, text, opened.at, to);
	}
	return { words, to };
}
