import type { Exchange, HeaderField, RequestPart, ResponsePart, Span } from '../evidence.ts';
import type { HarEntry, HarHeader } from './har-entry.ts';

/** An entry as plain text, and the exchange whose spans are places in it. */
export interface HarText {
	readonly text: string;
	readonly exchange: Exchange;
}

/**
 * An entry of a HAR as the text of its request and its response. Nothing is masked: it is for the
 * readers, as a paste would be.
 *
 * @example
 *
 * ```http
 * GET https://api.example.com/me HTTP/1.1
 * Accept: application/json
 *
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="invalid_token"
 * ```
 */
export function harToText(entry: HarEntry): string {
	return harToExchange(entry).text;
}

/** The same text with the place of everything in it. */
export function harToExchange(entry: HarEntry): HarText {
	const page = createPage();
	const request = writeRequest(page, entry);
	const response = entry.status > 0 ? writeResponse(page, entry) : undefined;
	const text = page.text();
	return {
		text,
		exchange: {
			kind: 'exchange',
			source: 'har',
			from: 0,
			to: text.length,
			request,
			...(response && { response }),
		},
	};
}

interface Page {
	/** Writes a text and tells where it stands. */
	readonly write: (text: string) => Span & { readonly text: string };
	readonly text: () => string;
}

function createPage(): Page {
	let all = '';
	return {
		write(text) {
			const from = all.length;
			all += text;
			return { from, to: all.length, text };
		},
		text: () => all,
	};
}

function writeRequest(page: Page, entry: HarEntry): RequestPart {
	const method = page.write(inLine(entry.method));
	page.write(' ');
	const target = page.write(inLine(entry.url));
	page.write(entry.requestVersion === undefined ? '\n' : ` ${entry.requestVersion}\n`);
	const headers = writeHeaders(page, entry.requestHeaders);
	writeBody(page, entry.requestBody);
	return { method, target, headers };
}

function writeResponse(page: Page, entry: HarEntry): ResponsePart {
	const { status, statusText, responseVersion } = entry;
	page.write('\n');
	page.write(`${responseVersion ?? 'HTTP/1.1'} `);
	const statusAt = spanOf(page.write(String(status)));
	page.write(`${statusText === '' ? '' : ` ${inLine(statusText)}`}\n`);
	const headers = writeHeaders(page, entry.responseHeaders);
	const body = writeBody(page, entry.responseBody);
	return {
		status,
		statusAt,
		...(responseVersion !== undefined && { version: responseVersion }),
		headers,
		...(body && { body }),
	};
}

function writeHeaders(page: Page, headers: readonly HarHeader[]): HeaderField[] {
	return headers.map(({ name, written, value }) => {
		const nameAt = spanOf(page.write(inLine(written)));
		page.write(': ');
		const field = { name, nameAt, value: page.write(inLine(value)) };
		page.write('\n');
		return field;
	});
}

function writeBody(page: Page, body: string | undefined): Span | undefined {
	if (body === undefined) return undefined;
	page.write('\n');
	const span = spanOf(page.write(body));
	page.write('\n');
	return span;
}

function spanOf({ from, to }: Span): Span {
	return { from, to };
}

/** JSON lets a value hold line breaks, which would begin a header of their own. */
function inLine(text: string): string {
	return text.replaceAll(/[\r\n]/g, ' ');
}
