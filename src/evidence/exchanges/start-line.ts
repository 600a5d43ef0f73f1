import type { Quote, Span } from '../evidence.ts';
import type { Line } from './lines.ts';
import { quoteAt } from './written.ts';

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

/** RFC 9112, section 4; SIP (RFC 3261) writes its own alike. OkHttp’s log leaves the version out. */
const statusLine =
	/(?:[→←] ?)?(?:((?:HTTP|SIP)\/\d(?:\.\d)?)[ \t]{1,8}|<-- )([1-9]\d\d)(?![\w.])/iy;

/**
 * Reads the first line of a response.
 *
 * @example
 *
 * `HTTP/1.1 401 Unauthorized`, `HTTP/2 401`
 */
export function readStatusLine(text: string, { from }: Line): StatusLine | undefined {
	statusLine.lastIndex = from;
	const [, version, digits] = statusLine.exec(text) ?? [];
	if (!digits) return undefined;
	const to = statusLine.lastIndex;
	return {
		status: Number(digits),
		statusAt: { from: to - digits.length, to },
		...(version && { version: version.toUpperCase() }),
	};
}

const requestLine = /(?:[→←▶▼] ?|--> )?([A-Z][A-Z-]{1,20})[ \t]{1,8}/y;

/** What may stand behind the target: the version, or OkHttp’s `http/1.1` and `h2`; then no more. */
const version = /[ \t](?:HTTP\/\d(?:\.\d)?|h[23])["'.,;…]{0,9}$/i;

/**
 * Reads the first line of a request (RFC 9112, section 3).
 *
 * @example
 *
 * `GET /orders HTTP/1.1`, and without a version `GET https://api.example.com/orders`
 */
export function readRequestLine(text: string, { from, to }: Line): RequestLine | undefined {
	requestLine.lastIndex = from;
	const found = requestLine.exec(text);
	const start = requestLine.lastIndex;
	if (!found?.[1] || start >= to) return undefined;
	const rest = text.slice(start, to);
	const end = rest.slice(-30).search(version);
	const isWhole = end >= 0;
	const target = rest.slice(0, isWhole ? end - Math.min(30, rest.length) : undefined).trimEnd();
	if (!isWhole && !/^(?:https?:\/)?\/\S*$/.test(target)) return undefined;
	const nameFrom = from + found[0].indexOf(found[1]);
	return {
		method: quoteAt(text, nameFrom, nameFrom + found[1].length),
		target: quoteAt(text, start, start + target.length),
		isWhole,
	};
}

/** Whether a line begins a request or a response beyond doubt. */
export function isStartLine(text: string, line: Line): boolean {
	return readStatusLine(text, line) !== undefined || readRequestLine(text, line)?.isWhole === true;
}
