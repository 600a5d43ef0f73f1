import type { Span } from '../evidence.ts';
import { headOf, isBlank, isPrompt, lineAt } from './lines.ts';
import { isStartLine } from './start-line.ts';

/** What stands behind a body and is no part of it: the next request, a panel, a note of curl. */
const behindBody =
	/^(?:```|~~~|<-- END|--> |curl: \(\d|(?:await )?fetch\(|[A-Z]{3,7} https?:|[▶▼▸▾►]? ?Re(?:quest|sponse) (?:URL|Method|Headers)\b|(?:\* )?(?:Connection #\d|Closing conn|shutting down conn))/i;

/** What curl says of a transfer before the body. */
const transfer = /^(?:[{}] \[\d+ bytes data\]|.{0,60}--:--:--)/;

export interface Body {
	readonly span?: Span;
	/** Where the first line stands that has nothing to do with the body. */
	readonly next: number;
}

/**
 * Reads the body behind the headers of a response: up to the next message, prompt or note. JSON ends
 * with its last bracket, HTML with its last tag, any other text with an empty line.
 *
 * @param mark that of the headers: behind lines that curl marked, the body has no mark
 */
export function readBody(text: string, start: number, mark: string): Body {
	const isVerbose = mark === '<';
	let from: number | undefined;
	let to = start;
	let next = start;
	while (next < text.length) {
		const line = lineAt(text, next);
		const head = headOf(text, line);
		const isAside =
			(isBlank(line) && (!line.mark || line.mark === mark)) ||
			(isVerbose && from === undefined && (line.mark === '*' || transfer.test(head)));
		if (!isAside) {
			if ((isVerbose && line.mark) || isStartLine(text, line)) break;
			if (isPrompt(text, line) || behindBody.test(head)) break;
			from ??= line.from;
			({ to } = line);
		}
		({ next } = line);
	}
	return from === undefined ? { next } : { span: { from, to: endOfBody(text, from, to) }, next };
}

function endOfBody(text: string, from: number, to: number): number {
	const body = text.slice(from, to);
	if (/^[{[]/.test(body)) return endOfJson(text, from, to);
	if (!body.startsWith('<'))
		return from + (body.split(/(?:\r\n|\n|\r)[ \t]{0,99}[\r\n]/, 1)[0] ?? body).trimEnd().length;
	const end = body.toLowerCase().lastIndexOf('</html>');
	return end < 0 ? to : from + end + '</html>'.length;
}

/** Where the bracket that a JSON text begins with is closed. */
function endOfJson(text: string, from: number, to: number): number {
	let depth = 0;
	let inString = false;
	for (let at = from; at < to; at++) {
		const sign = text.charAt(at);
		if (sign === '"') inString = !inString;
		else if (inString) at += sign === '\\' ? 1 : 0;
		else if (sign === '{' || sign === '[') depth++;
		else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
	}
	return to;
}
