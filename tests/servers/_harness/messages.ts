import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A request and its response, as they went over the wire; the bodies made readable. */
export interface Exchange {
	readonly request: string;
	readonly response: string;
}

/** An exchange, and where in the bytes that were sent its request begins. */
export interface Located extends Exchange {
	readonly from: number;
}

/** One message cut out of a stream. */
interface Message {
	/** Start line and header fields, each line with its end. */
	readonly head: string;
	readonly body: Buffer;
	/** Where the next message begins. */
	readonly end: number;
}

/** The exchanges of one connection. A response that is not there yet ends the list. */
export function exchangesIn(sent: Buffer, received: Buffer): Located[] {
	const exchanges: Located[] = [];
	let asked = 0;
	let answered = 0;
	for (;;) {
		const request = messageAt(sent, asked, undefined);
		if (!request) return exchanges;
		const method = request.head.split(' ')[0] ?? '';
		let response = messageAt(received, answered, method);
		// An interim answer comes before the one that counts.
		while (
			response &&
			/^HTTP\/\S+ 10[0-35-9]/.test(response.head) &&
			statusOf(response.head) !== 101
		)
			response = messageAt(received, response.end, method);
		if (!response) return exchanges;
		exchanges.push({ request: textOf(request), response: textOf(response), from: asked });
		asked = request.end;
		answered = response.end;
	}
}

/** The status code of a response. */
export function statusOf(response: string): number {
	return Number(/^HTTP\/\S+ (\d{3})/.exec(response)?.[1]);
}

/** The whole message that begins at a place, if it is there. RFC 9112, section 6.3, says how long it is. */
function messageAt(bytes: Buffer, start: number, method: string | undefined): Message | undefined {
	const headEnd = bytes.indexOf('\r\n\r\n', start);
	if (headEnd < 0) return undefined;
	const head = bytes.toString('latin1', start, headEnd + 2);
	const from = headEnd + 4;
	const status = method === undefined ? undefined : statusOf(head);
	const none =
		status !== undefined &&
		(method === 'HEAD' ||
			status === 204 ||
			status === 304 ||
			status < 200 ||
			(method === 'CONNECT' && status < 300));
	if (none) return { head, body: Buffer.alloc(0), end: from };
	if (/^transfer-encoding:.*chunked/im.test(head)) return chunked(bytes, head, from);
	const length = /^content-length:\s*(\d+)/im.exec(head)?.[1];
	if (length !== undefined) {
		const end = from + Number(length);
		return end > bytes.length ? undefined : { head, body: bytes.subarray(from, end), end };
	}
	// A request without a length has no body; a response lasts until the connection ends.
	const end = status === undefined ? from : bytes.length;
	return { head, body: bytes.subarray(from, end), end };
}

function chunked(bytes: Buffer, head: string, from: number): Message {
	const parts: Buffer[] = [];
	let at = from;
	for (;;) {
		const line = bytes.indexOf('\r\n', at);
		// A stream that goes on, such as server-sent events, is taken as far as it has come.
		if (line < 0) return { head, body: Buffer.concat(parts), end: bytes.length };
		const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
		if (!(size > 0)) {
			const end = bytes.indexOf('\r\n', line + 2);
			return { head, body: Buffer.concat(parts), end: end < 0 ? bytes.length : end + 2 };
		}
		parts.push(bytes.subarray(line + 2, line + 2 + size));
		at = line + 2 + size + 2;
	}
}

function textOf({ head, body }: Message): string {
	const lines = head.replaceAll('\r\n', '\n');
	if (body.length === 0) return lines;
	const encoding = /^content-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
	const plain =
		encoding === 'gzip'
			? gunzipSync(body)
			: encoding === 'br'
				? brotliDecompressSync(body)
				: encoding === 'deflate'
					? inflateSync(body)
					: body;
	const text = plain.toString('utf8');
	return `${lines}\n${text.includes('\0') || text.includes('\uFFFD') ? '(bytes that are not text)' : text.replaceAll('\r\n', '\n')}`;
}
