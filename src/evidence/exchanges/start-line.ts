import type { Quote, Span } from '../evidence.ts';
import type { Line } from './lines.ts';
import { quoteAt } from './quotes.ts';

export interface StatusLine {
	readonly status: number;
	readonly statusAt: Span;
	readonly version?: string;
}

export interface RequestLine {
	readonly method: Quote;
	readonly target: Quote;
	/** Whether the version is told; without it the line may as well be a sentence. */
	readonly isWhole: boolean;
}

/** RFC 9112, section 4; SIP (RFC 3261) and RTSP write theirs alike. OkHttp’s log leaves the version out. */
const statusLine =
	/(?:[→←⇒⇐] ?)?(?:((?:HTTP|SIP|RTSP)\/\d(?:\.\d)?)[ \t]{1,8}|<-- )([1-9]\d\d)(?![\w.])/iy;

/**
 * Reads the first line of a response.
 *
 * @example
 *
 * `HTTP/1.1 401 Unauthorized`, `HTTP/2 401`
 */
export function readStatusLine(text: string, { from }: Line): StatusLine | undefined {
	statusLine.lastIndex = from;
	const match = statusLine.exec(text);
	if (!match) return undefined;
	const [, version, digits = ''] = match;
	const to = statusLine.lastIndex;
	return {
		status: Number(digits),
		statusAt: { from: to - digits.length, to },
		...(version !== undefined && { version: version.toUpperCase() }),
	};
}

const method = /(?:[→←⇒⇐▶▼►] ?|--> )?([A-Z][A-Z-]{1,20})[ \t]{1,8}/y;

const usual = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'PATCH']);

/** What may stand behind the target: the version, or OkHttp’s `http/1.1` and `h2`; then no more. */
const version = /^(?:HTTP\/\d(?:\.\d)?|h[23])["'.,;…]*$/i;

/**
 * Reads the first line of a request (RFC 9112, section 3).
 *
 * @example
 *
 * `GET /orders HTTP/1.1`, and without a version `GET https://api.example.com/orders`
 */
export function readRequestLine(text: string, { from, to }: Line): RequestLine | undefined {
	method.lastIndex = from;
	const name = method.exec(text)?.[1];
	const start = method.lastIndex;
	if (name === undefined || start >= to) return undefined;
	const rest = text.slice(start, to);
	const space = rest.lastIndexOf(' ');
	const isWhole = space > 0 && version.test(rest.slice(space + 1));
	const target = isWhole ? rest.slice(0, space).trimEnd() : rest;
	if (!isWhole && (!usual.has(name) || !/^(?:https?:\/\/|\/)/.test(target) || /\s/.test(target)))
		return undefined;
	const nameFrom = from + text.slice(from, start).indexOf(name);
	return {
		method: quoteAt(text, nameFrom, nameFrom + name.length),
		target: quoteAt(text, start, start + target.length),
		isWhole,
	};
}

/** Whether a line begins a request or a response beyond doubt. */
export function isStartLine(text: string, line: Line): boolean {
	return readStatusLine(text, line) !== undefined || readRequestLine(text, line)?.isWhole === true;
}
