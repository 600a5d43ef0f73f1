import type { HeaderField } from '../evidence.ts';
import type { Line } from './lines.ts';
import { quoteAt } from './quotes.ts';

/** A token (RFC 9110, section 5.6.2), or the name of a pseudo-header (RFC 9113, section 8.3). */
const beginning = /(:?[!#$%&'*+.^_`|~\w-]{1,100})[ \t]{0,4}:/y;

/** What programs begin a line of their own with, and the numbers of an address. */
const noName = /^(?:error|exception|fatal|hint|message|note|reason|[\d.]+)$/i;

/**
 * Reads one line `name: value`. White space before the colon is not allowed (RFC 9112, section 5.1)
 * and read all the same.
 */
export function readHeaderLine(text: string, { from, to }: Line): HeaderField | undefined {
	beginning.lastIndex = from;
	const name = beginning.exec(text)?.[1];
	let value = beginning.lastIndex;
	if (name === undefined || value > to) return undefined;
	// An address is no header: `https://api.example.com`, `192.0.2.1:443`.
	if (text.startsWith('//', value) || noName.test(name)) return undefined;
	while (value < to && /[ \t]/.test(text.charAt(value))) value++;
	return {
		name: lower(name),
		nameAt: { from, to: from + name.length },
		value: quoteAt(text, value, to),
	};
}

export function lower(text: string): Lowercase<string> {
	return text.toLowerCase() as Lowercase<string>;
}
