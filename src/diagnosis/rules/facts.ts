import type { HeaderField, Span } from '../../evidence/evidence.ts';
import type { Paste } from '../rule.ts';

interface Part {
	readonly headers: readonly HeaderField[];
}

/** The first header of a name, which is given in small letters. */
export function headerOf(part: Part | undefined, name: string): HeaderField | undefined {
	return part?.headers.find((header) => header.name === name);
}

/** What the first header of a name says, or nothing at all. */
export function valueOf(part: Part | undefined, name: string): string {
	return headerOf(part, name)?.value.text ?? '';
}

/** Whether a paste holds a 401, of an answer, a body or a log, and not only the number. */
export function tells401({ exchanges, statuses, bodies, logLines }: Paste): boolean {
	return [...exchanges.map(({ response }) => response), ...statuses, ...bodies, ...logLines].some(
		(one) => one?.status === 401,
	);
}

/** Where a pattern first fits in a text. */
export function whereIn(text: string, pattern: RegExp): Span | undefined {
	const match = pattern.exec(text);
	return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** Whether a browser sent it. */
export function isOfBrowser(part: Part | undefined): boolean {
	return (
		valueOf(part, 'user-agent').startsWith('Mozilla/') ||
		headerOf(part, 'sec-fetch-mode') !== undefined
	);
}
