import type { Quote } from '../evidence.ts';
import type { Fault, ParameterFault } from './faults.ts';
import { readQuoted } from './quoted.ts';

/** One `name=value`. Places are in the text that was read. */
export interface Parameter {
	readonly name: string;
	/** The value unescaped, and where it stands without its quotes. */
	readonly value: Quote;
	/** Behind all of it. */
	readonly end: number;
	readonly faults: readonly Fault<ParameterFault>[];
}

const lead = /([^\s=:]+)(?:(\s*)([=:])(\s*))?/y;

/** A semicolon parts parameters, but `SignedHeaders=host;x-amz-date` is one. */
const word = /(?:[^\s,;"“”]|;(?!\s|$|[\w-]{1,40}\s?=))+/.source;
/** Spaces may stand within a value if behind them neither a parameter nor a challenge begins. */
const space =
	/\s+(?![\w-]+\s*=|(?:basic|bearer|digest|dpop|negotiate|ntlm)(?:\s*(?:$|,)|\s+[\w-]+\s*=))/
		.source;
const unquoted = new RegExp(`(?:${space})?${word}(?:${space}${word})*`, 'iy');

/**
 * Reads a parameter, RFC 9110, section 11.2:
 *
 *     auth-param = token BWS "=" BWS ( token / quoted-string )
 *
 * @example
 *
 * `realm=Staff area, charset="UTF-8"` gives `Staff area`, with the fault `unquoted-value`.
 */
export function readParameter(text: string, from: number): Parameter {
	lead.lastIndex = from;
	const [all = '', name = '', before = '', sign = '', after = ''] = lead.exec(text) ?? [];
	const nameEnd = from + name.length;
	const start = from + all.length;
	const faults: Fault<ParameterFault>[] = [];
	const done = (value: Quote, end: number): Parameter => ({
		name: name.toLowerCase(),
		value,
		end,
		faults,
	});
	if (sign === ':') faults.push({ id: 'colon-for-equals', from: nameEnd, to: start });
	else if (before || after) faults.push({ id: 'space-around-equals', from: nameEnd, to: start });
	const quoted = sign ? readQuoted(text, start) : undefined;
	if (quoted) {
		faults.push(...quoted.faults);
		return done(quoted.value, quoted.end);
	}
	const end = start - after.length;
	unquoted.lastIndex = end;
	const value = sign ? (unquoted.exec(text)?.[0] ?? '') : '';
	const to = end + value.length;
	const bare = value.trim();
	if (!bare) faults.splice(0, 1, { id: 'missing-value', from, to });
	else if (/^realm$/i.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(bare))
		faults.push({ id: 'unquoted-value', from: start, to });
	return done({ text: bare, from: Math.min(start, to), to }, to);
}
