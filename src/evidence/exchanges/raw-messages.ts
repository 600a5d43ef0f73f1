import type { Exchange, RequestPart, ResponsePart } from '../evidence.ts';
import { readBody } from './body.ts';
import { readHeaderBlock } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { isKnown } from './header-names.ts';
import { lineAt, nextFilled, type Line } from './lines.ts';
import { readRequestLine, readStatusLine } from './start-line.ts';

/** What was read, and where to read on. */
export interface Read {
	readonly exchange: Exchange;
	readonly next: number;
}

/**
 * Reads a response that begins at a line: its status line, its headers and its body, as `curl -i`,
 * `curl -v` and HTTPie show them.
 *
 * @example
 *
 * ```http
 * < HTTP/1.1 401 Unauthorized
 * < WWW-Authenticate: Basic realm="Staff"
 * ```
 */
export function readResponse(text: string, line: Line): Read | undefined {
	const status = readStatusLine(text, line);
	if (!status) return undefined;
	const { fields, to, next, isEnded } = readHeaderBlock(text, headersBehind(text, line));
	const isEmpty = fields.some(({ name, value }) => name === 'content-length' && value.text === '0');
	// A status line in the middle of a log says nothing of what stands below it.
	const mayFollow = isEnded || /[{[<"]/.test(text.charAt(lineAt(text, next).from));
	const body = isEmpty || fields.length === 0 || !mayFollow ? { next } : readBody(text, next, line);
	const response: ResponsePart = {
		...status,
		headers: fields,
		...(body.span && { body: body.span }),
	};
	return {
		exchange: {
			kind: 'exchange',
			source: line.mark === '' ? 'raw' : 'curl-verbose',
			from: line.from,
			// Of a line in which all is in one, only the status is read here.
			to: body.span?.to ?? (fields.length > 0 ? to : status.statusAt.to),
			response,
		},
		next: Math.max(body.next, line.next),
	};
}

/** Reads a request that begins at a line. Without a version it needs a header or a response below it. */
export function readRequest(text: string, line: Line): Read | undefined {
	const start = readRequestLine(text, line);
	if (!start || !(start.isWhole || isFollowed(text, line))) return undefined;
	const { fields, to, next } = readHeaderBlock(text, headersBehind(text, line));
	const request: RequestPart = { method: start.method, target: start.target, headers: fields };
	const isHttpie = fields.some(
		({ name, value }) => name === 'user-agent' && /^(?:HTTPie|xh)\//.test(value.text),
	);
	return {
		exchange: {
			kind: 'exchange',
			source: line.mark !== '' ? 'curl-verbose' : isHttpie ? 'httpie' : 'raw',
			from: line.from,
			to: fields.length > 0 ? to : line.to,
			request,
		},
		next: Math.max(next, line.next),
	};
}

/** The line below, with the mark of the line above. */
function headersBehind(text: string, { next, mark }: Line): Line {
	return { ...lineAt(text, next), mark };
}

function isFollowed(text: string, line: Line): boolean {
	const below = nextFilled(text, line);
	if (!below) return false;
	const field = readHeaderLine(text, below);
	return (field !== undefined && isKnown(field.name)) || !!readStatusLine(text, below);
}
