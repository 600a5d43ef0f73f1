import type { Span } from '../evidence.ts';
import { isPrompt } from './prompt.ts';
import { isBlank, lineAt, type Line } from './lines.ts';
import { opensPanel } from './panel-labels.ts';
import { isStartLine, readRequestLine } from './start-line.ts';

/** What curl prints right behind a body that does not end with a new line. */
const curlNote = /\* (?:Connection #\d|Closing connection|shutting down connection)/i;

/** What stands behind a body and is no part of it. */
const behindBody =
	/^(?:```|~~~|<-- END|--> |curl: \(\d|(?:await )?fetch\(|---(?:request|response) )/;

export interface Body {
	readonly span?: Span;
	/** Where the first line stands that has nothing to do with the body. */
	readonly next: number;
}

/**
 * Reads the body behind the headers of a response: up to the next message, prompt or note. JSON ends
 * with its last bracket, HTML with its last tag, any other text with an empty line.
 *
 * @param headers a line of the headers: behind lines that curl marked, the body has no mark
 */
export function readBody(text: string, start: number, { mark }: Line): Body {
	const isVerbose = mark === '<';
	let first: Line | undefined;
	let to = start;
	let next = start;
	while (next < text.length) {
		const line = lineAt(text, next);
		if (isBlank(line) && (line.mark === '' || line.mark === mark)) {
			next = line.next;
			continue;
		}
		if (isVerbose && !first && (line.mark === '*' || isTransfer(text, line))) {
			next = line.next;
			continue;
		}
		if (isStop(text, line, isVerbose)) break;
		first ??= line;
		to = line.to;
		next = line.next;
		const note = isVerbose ? curlNote.exec(text.slice(line.from, line.to)) : null;
		if (!note) continue;
		to = line.from + note.index;
		break;
	}
	if (!first) return { next };
	return { span: { from: first.from, to: endOfBody(text, first.from, to) }, next };
}

function isTransfer(text: string, { from, to }: Line): boolean {
	return /^(?:[{}] \[\d+ bytes data\]|.{0,60}--:--:--)/.test(
		text.slice(from, Math.min(to, from + 100)),
	);
}

function isStop(text: string, line: Line, isVerbose: boolean): boolean {
	if (isVerbose && line.mark !== '') return true;
	if (isStartLine(text, line) || isPrompt(text, line) || opensPanel(text, line)) return true;
	if (line.mark !== '' && curlNote.test(text.slice(line.start, Math.min(line.to, line.start + 60))))
		return true;
	// A request without a version, as in `--> GET https://api.example.com/orders`.
	const head = text.slice(line.from, Math.min(line.to, line.from + 40));
	return behindBody.test(head) || (/^[A-Z]+ https?:/.test(head) && !!readRequestLine(text, line));
}

function endOfBody(text: string, from: number, to: number): number {
	const sign = text.charAt(from);
	if (sign === '{' || sign === '[') return endOfJson(text, from, to) ?? to;
	const body = text.slice(from, to);
	if (sign === '<') {
		const end = body.toLowerCase().lastIndexOf('</html>');
		return end < 0 ? to : from + end + '</html>'.length;
	}
	const empty = /(?:\r\n|\n|\r)[ \t]{0,99}(?:\r\n|\n|\r)/.exec(body);
	return from + body.slice(0, empty?.index).trimEnd().length;
}

/** Where the bracket that a JSON text begins with is closed. */
export function endOfJson(text: string, from: number, to: number): number | undefined {
	let depth = 0;
	let inString = false;
	for (let at = from; at < to; at++) {
		const sign = text.charAt(at);
		if (inString) {
			if (sign === '\\') at++;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === '{' || sign === '[') depth++;
		else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
	}
	return undefined;
}
