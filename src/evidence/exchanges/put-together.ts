import { match } from './written.ts';

const goesOn = /\s{0,20}(?:\+|\.(?:concat|format|replace|join)\(|\.(?=\s{0,5}\$)|%\s?[(\w]|&\s)/y;

/** Whether a script adds to a quoted text: `'Basic ' + btoa(pair)`, `'Bearer '.concat(token)`. */
export function isAddedTo(text: string, end: number): boolean {
	return match(goesOn, text, end) !== '';
}

/** A template, or a text of a list in a script that holds a variable: `"Bearer ${token}",`. */
const template = /^`[^`]{0,2000}\$\{|^["'][^"'`]{0,2000}\$\{[^"'`]{0,500}["'],(?:\s|$)/;

const quoted = /["'`][^"'`]{0,2000}["'`]/y;

/** Whether what stands behind the name of a header is source code: it does not tell what was sent. */
export function isSourceCode(value: string): boolean {
	const { length } = match(quoted, value, 0);
	return template.test(value) || (length > 0 && isAddedTo(value, length));
}
