import type { Exchange, HeaderField, LogLine, Span } from '../evidence/evidence.ts';
import { readHeaderLine } from '../evidence/exchanges/header-line.ts';
import { isKnown } from '../evidence/exchanges/header-names.ts';
import { lineAt } from '../evidence/exchanges/lines.ts';
import type { EvidenceOfText } from '../evidence/read-evidence.ts';

/** `<div class="error">`: of markup only what stands between the tags was written for people. */
const tag = /<(?:![^<>]{0,500}|\/[a-z][\w:-]{0,40}\s?|[a-z][\w:-]{0,40}(?:\s[^<>]{0,500})?\/?)>/gi;

/** What stands behind a status as the protocol has it; other words were chosen by somebody. */
const reasonPhrase = /(?: [A-Z][a-z-]{1,30}){0,3} ?(?=[\r\n]|$)/y;

/**
 * Leaves of a paste what people say, or what programs say to people: without the syntax of machines,
 * which other readers have read. Words that stand in every response, such as `Server` and
 * `Content-Type`, are not what tells one cause from another.
 *
 * @example `Content-Type: text/html⏎⏎<h1>Your session expired</h1>` leaves `Your session expired`
 */
export function saidByPeople(text: string, evidence: EvidenceOfText): string {
	const { exchanges, looseHeaders, tokens, logLines } = evidence;
	return without(text, [
		...exchanges.flatMap((exchange) => ofExchange(exchange, text)),
		...looseHeaders.flatMap(ofHeader),
		...knownHeaders(text),
		...tokens,
		...logLines.flatMap((line) => ofLogLine(line, text)),
		...Array.from(text.matchAll(tag), ({ 0: { length }, index }) => ({
			from: index,
			to: index + length,
		})),
	]);
}

function ofExchange({ request, response }: Exchange, text: string): Span[] {
	const headers = [...(request?.headers ?? []), ...(response?.headers ?? [])];
	const start = [request?.method ?? [], request?.target ?? []].flat();
	if (!response) return [...start, ...headers.flatMap(ofHeader)];
	const { from, to } = response.statusAt;
	reasonPhrase.lastIndex = to;
	const { length } = reasonPhrase.exec(text)?.[0] ?? '';
	return [...start, { from, to: to + length }, ...headers.flatMap(ofHeader)];
}

/** What a server asks for is told in words too: `error_description="The token expired"`. */
function ofHeader({ name, nameAt, value }: HeaderField): Span[] {
	return name.endsWith('-authenticate') ? [] : [nameAt, value];
}

/** A header that stands alone and could be the beginning of a sentence: `Server: nginx`. */
function knownHeaders(text: string): Span[] {
	const found: Span[] = [];
	for (let next = 0; next < text.length;) {
		const line = lineAt(text, next);
		({ next } = line);
		const header = readHeaderLine(text, line);
		if (header && isKnown(header.name)) found.push(...ofHeader(header));
	}
	return found;
}

/** A line for each request, or what a server writes before each message. */
function ofLogLine({ source, from, to, message }: LogLine, text: string): Span[] {
	// People write “OPTIONS /orders 401, but GET works”.
	const isRequest = source === 'access-log' && / HTTP\/\d/.test(text.slice(from, to));
	if (source === 'iis' || isRequest) return [{ from, to }];
	return message && source !== 'program' ? [{ from, to: message.from }] : [];
}

/** A text with a gap where some stretches stood, in whatever order they are told. */
function without(text: string, stretches: readonly Span[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
		if (from > at) parts.push(text.slice(at, from));
		at = Math.max(at, to);
	}
	return [...parts, text.slice(at)].join(' ');
}
