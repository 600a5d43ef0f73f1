import type { Variation } from './knowledge-base.ts';
import type { Family } from '../schemas/variation.ts';
import { shorten } from './words.ts';

/**
 * The line of a message by which people know it: the first that is not a bare code in front of the
 * sentence, such as `npm error code E401`, nor a bracket.
 */
export function firstLine(message: string): string {
	const lines = message
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /\p{L}{3}/u.test(line));
	const line = lines.find((candidate) => !/\bcode [A-Z0-9]+$/.test(candidate)) ?? lines[0];
	return line?.replace(/,$/, '') ?? message;
}

/** The title of a variation’s page: the message, with its product where that does not say it. */
export function messageTitle({ message, product }: Pick<Variation, 'message' | 'product'>): string {
	return `${product}: ${shorten(firstLine(message), 80)}`;
}

/** What search finds the message by, as bare words. */
export function codesOf({ codes, status, substatus }: Variation): string[] {
	const number = substatus === undefined ? [] : [`${status}.${substatus}`];
	return [...new Set([...codes, ...number])];
}

/** How much a family’s messages say of what went wrong: anybody may print a status line. */
export function tellingOf(family: Family): 'status line' | 'client' | 'product' {
	if (family === 'status-lines') return 'status line';
	return family === 'http-clients' ? 'client' : 'product';
}
