import type { Exchange, HeaderField, Span } from '../evidence.ts';
import { readHeaderBlock } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { isKnown, isTelling } from './header-names.ts';
import { readInlineHeaders } from './inline-headers.ts';
import { lineAt } from './lines.ts';

/**
 * Reads headers that belong to no exchange: a line by itself, a list without its status line, the
 * headers of authentication in the middle of a line. Bodies may hold them too, as Elasticsearch’s do.
 *
 * @param exchanges those of the same text, in order: their headers are not read again
 *
 * @example
 *
 * ```http
 * WWW-Authenticate: Negotiate
 * WWW-Authenticate: NTLM
 * ```
 */
export function readLooseHeaders(text: string, exchanges: readonly Exchange[]): HeaderField[] {
	const taken = exchanges.flatMap(withoutBody);
	const lines = readLines(text, taken);
	const names = new Set(lines.map(({ nameAt }) => nameAt.from));
	const isFree = createCheck(
		[...taken, ...lines.map(({ nameAt, value }) => ({ from: nameAt.from, to: value.to }))].sort(
			(a, b) => a.from - b.from,
		),
	);
	const inline = readInlineHeaders(text).filter(
		({ nameAt }) => !names.has(nameAt.from) && isFree(nameAt.from),
	);
	return [...lines, ...inline].sort((a, b) => a.value.from - b.value.from);
}

function withoutBody({ from, to, response }: Exchange): Span[] {
	const body = response?.body;
	if (!body || body.from < from || body.to > to) return [{ from, to }];
	return [
		{ from, to: body.from },
		{ from: body.to, to },
	];
}

/** Blocks of lines of which one at least can be nothing but a header. */
function readLines(text: string, taken: readonly Span[]): HeaderField[] {
	const fields: HeaderField[] = [];
	const isFree = createCheck(taken);
	for (let next = 0; next < text.length;) {
		const line = lineAt(text, next);
		next = line.next;
		if (!isFree(line.from) || !readHeaderLine(text, line)) continue;
		const block = readHeaderBlock(text, line);
		if (block.fields.some(({ name }) => isTelling(name)))
			for (const field of block.fields)
				if (isFree(field.nameAt.from) && (isKnown(field.name) || /^:|-/.test(field.name)))
					fields.push(field);
		next = Math.max(block.next, line.next);
	}
	return fields;
}

/** Tells of places, asked for in order mostly, whether none of the stretches holds them. */
function createCheck(stretches: readonly Span[]): (place: number) => boolean {
	let index = 0;
	return (place) => {
		if (place < (stretches[index - 1]?.to ?? 0)) index = 0;
		while (index < stretches.length && (stretches[index]?.to ?? 0) <= place) index++;
		const stretch = stretches[index];
		return !stretch || place < stretch.from;
	};
}
