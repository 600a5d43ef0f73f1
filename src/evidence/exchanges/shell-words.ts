import type { Quote } from '../evidence.ts';

/** A word of a command line, with its quotation marks and escapes undone. */
export interface Word extends Quote {
	/** Where parts of the word stand in the text, in order: what is between two is one stretch. */
	readonly places: readonly { readonly at: number; readonly from: number }[];
}

/** Whose quoting it is: a caret before a quotation mark or a line’s end tells cmd. */
export type Shell = 'sh' | 'cmd' | 'powershell';

/** Where a character of a word stands in the text. */
export function placeIn({ places, from }: Word, index: number): number {
	const place = places.findLast(({ at }) => at <= index);
	return place ? place.from + index - place.at : from;
}

/** Tells the shell by the first line of a command. */
export function shellOf(line: string): Shell {
	if (line.includes('^"') || /\^\s*$/.test(line)) return 'cmd';
	return /`\s*$/.test(line) ? 'powershell' : 'sh';
}

const escapes: Readonly<Record<Shell, string>> = { sh: '\\', cmd: '^', powershell: '`' };

/** A newline in a word of `$'…'`, and other signs that have a letter. */
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/**
 * Splits a command into words up to its end: a line that is not continued, or a `|`, `;`, `&`, `>`.
 * Quotes as bash (`'…'`, `"…"`, `$'…'`), cmd (`^"…^"`) and PowerShell have them.
 */
export function shellWords(
	text: string,
	start: number,
	shell: Shell,
): { readonly words: readonly Word[]; readonly to: number } {
	const words: Word[] = [];
	let at = start;
	while (at < text.length) {
		const continued = continuation(text, at, shell);
		if (continued > at) at = continued;
		else if (/[ \t]/.test(text.charAt(at))) at++;
		else if (isEnd(text, at)) break;
		else {
			const word = readWord(text, at, shell);
			words.push(word);
			at = word.to;
		}
	}
	return { words, to: words.at(-1)?.to ?? start };
}

function isEnd(text: string, at: number): boolean {
	const sign = text.charAt(at);
	// An ampersand within an address that nobody quoted is meant to belong to it.
	return sign === '&' ? /^(?:[&\s]|$)/.test(text.charAt(at + 1)) : '\r\n|;<>`'.includes(sign);
}

/** Behind a sign that joins the next line to this one; the same place where there is none. */
function continuation(text: string, at: number, shell: Shell): number {
	if (text[at] !== escapes[shell]) return at;
	const match = /^.[ \t]{0,20}(?:\r\n|\n|\r)/.exec(text.slice(at, at + 24));
	return match ? at + match[0].length : at;
}

function readWord(text: string, from: number, shell: Shell): Word {
	const parts: string[] = [];
	const places: { at: number; from: number }[] = [];
	let length = 0;
	let at = from;
	let quote: '"' | "'" | "$'" | undefined;
	const add = (part: string, place: number): void => {
		places.push({ at: length, from: place });
		parts.push(part);
		length += part.length;
	};
	/** Where a quotation that nobody closes was opened. */
	let opened = { at: 0, parts: 0 };
	while (at < text.length) {
		const sign = text.charAt(at);
		if (
			quote === undefined &&
			continuation(text, at, shell) === at &&
			(isEnd(text, at) || /\s/.test(sign))
		)
			break;
		if (shell === 'cmd' && sign === '^') {
			at++;
			if (/[\r\n]/.test(text.charAt(at)) || text.charAt(at) === '^') {
				if (text.charAt(at) === '^') add('^', at);
				at++;
			}
			continue;
		}
		if (
			quote === undefined &&
			(sign === '"' || sign === "'" || text.startsWith("$'", at)) &&
			!(shell === 'cmd' && sign === "'")
		) {
			quote = sign === '$' ? "$'" : (sign as '"' | "'");
			opened = { at: at + quote.length, parts: parts.length };
			at += quote.length;
		} else if (sign === quote?.at(-1)) {
			quote = undefined;
			at++;
		} else if (isEscape(text, at, quote, shell)) {
			const escaped = unescaped(text, at, quote);
			add(escaped.text, escaped.from);
			at = escaped.to;
		} else {
			const to = endOfRun(text, at, quote);
			add(text.slice(at, to), at);
			at = to;
		}
	}
	if (quote !== undefined) {
		// Nobody closed it: the word ends with its line.
		parts.length = opened.parts;
		places.length = opened.parts;
		length = parts.reduce((sum, part) => sum + part.length, 0);
		const line = /[^\r\n]{0,100000}/y;
		line.lastIndex = opened.at;
		add(line.exec(text)?.[0] ?? '', opened.at);
		at = line.lastIndex;
	}
	return { from, to: Math.max(at, from + 1), text: parts.join(''), places };
}

function isEscape(text: string, at: number, quote: string | undefined, shell: Shell): boolean {
	const sign = text.charAt(at);
	if (quote === "'" || at + 1 >= text.length) return false;
	if (shell === 'cmd' && text.startsWith('\\^"', at)) return true;
	if (shell === 'powershell' && sign === '`') return true;
	if (sign !== '\\') return false;
	// A path of Windows keeps its backslashes: `C:\token.txt`.
	if (quote === '"' || shell !== 'sh') return /["\\$`\n]/.test(text.charAt(at + 1));
	return true;
}

function unescaped(
	text: string,
	at: number,
	quote: string | undefined,
): { text: string; from: number; to: number } {
	if (text.startsWith('\\^"', at)) return { text: '"', from: at + 2, to: at + 3 };
	const sign = text.charAt(at + 1);
	if (sign === '\n') return { text: '', from: at, to: at + 2 };
	if (quote === "$'") {
		const code = /^\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4}))/i.exec(text.slice(at, at + 6));
		if (code)
			return {
				text: String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16)),
				from: at,
				to: at + code[0].length,
			};
		return { text: letters[sign] ?? sign, from: at, to: at + 2 };
	}
	return { text: sign, from: at + 1, to: at + 2 };
}

/** Where the next sign stands that may mean something. */
function endOfRun(text: string, start: number, quote: string | undefined): number {
	for (let at = start + 1; at < text.length; at++) {
		const sign = text.charAt(at);
		if (sign === '\\' || sign === '^' || sign === '`' || sign === '"' || sign === "'") return at;
		if (quote === undefined && /[\s|;<>&$]/.test(sign)) return at;
	}
	return text.length;
}
