import type { Exchange } from '../evidence.ts';
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
 * Reads a request or a response that begins at a line: its first line, its headers, and the body of
 * a response, as `curl -i`, `curl -v` and HTTPie show them.
 *
 * @example
 *
 * ```http
 * < HTTP/1.1 401 Unauthorized
 * < WWW-Authenticate: Basic realm="Staff"
 * ```
 */
export function readMessage(text: string, line: Line): Read | undefined {
	const status = readStatusLine(text, line);
	const request = status ? undefined : readRequestLine(text, line);
	if (!status && !(request && (request.isWhole || isFollowed(text, line)))) return undefined;
	const block = readHeaderBlock(text, { ...lineAt(text, line.next), mark: line.mark });
	const { fields: headers } = block;
	// Of a line in which all is in one, only the status is read here.
	let to = headers.at(-1)?.value.to ?? status?.statusAt.to ?? line.to;
	let { next } = block;
	let body: ReturnType<typeof readBody>['span'];
	const isEmpty = headers.some(
		({ name, value }) => name === 'content-length' && value.text === '0',
	);
	// A status line in the middle of a log says nothing of what stands below it.
	const mayFollow = block.isEnded || /[{[<"]/.test(text.charAt(lineAt(text, next).from));
	if (status && headers.length > 0 && !isEmpty && mayFollow) {
		({ span: body, next } = readBody(text, next, line.mark));
		to = body?.to ?? to;
	}
	return {
		exchange: {
			kind: 'exchange',
			source: line.mark ? 'curl-verbose' : 'raw',
			from: line.from,
			to,
			...(request && { request: { method: request.method, target: request.target, headers } }),
			...(status && { response: { ...status, headers, ...(body && { body }) } }),
		},
		next: Math.max(next, line.next),
	};
}

/** Without a version, a request needs a header or a response below it. */
function isFollowed(text: string, line: Line): boolean {
	const below = nextFilled(text, line);
	const name = below && readHeaderLine(text, below)?.name;
	return !!below && ((!!name && isKnown(name)) || !!readStatusLine(text, below));
}
