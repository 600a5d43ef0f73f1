import type { HeaderField } from '../evidence.ts';
import type { Line } from './lines.ts';
import { match, quoteAt } from './written.ts';

/** A token (RFC 9110, section 5.6.2), or the name of a pseudo-header (RFC 9113, section 8.3). */
const beginning = /:?[!#$%&'*+.^_`|~\w-]{1,100}[ \t]{0,4}:(?!\/\/)[ \t]{0,999}/y;

/** What programs begin a line of their own with, and the numbers of an address. */
const noName = /^(?:error|exception|fatal|hint|message|note|reason|[\d.]+)$/;

/**
 * Reads one line `name: value`. White space before the colon is not allowed (RFC 9112, section 5.1)
 * and read all the same.
 */
export function readHeaderLine(text: string, { from, to }: Line): HeaderField | undefined {
	const found = match(beginning, text, from);
	const name = lower(found.slice(0, found.lastIndexOf(':')).trimEnd());
	if (!name || noName.test(name)) return undefined;
	return {
		name,
		nameAt: { from, to: from + name.length },
		value: quoteAt(text, Math.min(to, from + found.length), to),
	};
}

export function lower(text: string): Lowercase<string> {
	return text.toLowerCase() as Lowercase<string>;
}
