import type { HarEntry, HarHeader } from './har-entry.ts';

/**
 * An entry of a HAR as the text of its request and its response. Nothing is masked: it is for the
 * readers, as a paste would be.
 *
 * @param isComplete whether the request’s headers are all there: where some were taken out, those
 *   that are left would say that nothing was sent, so none is written
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
export function harToText(entry: HarEntry, isComplete: boolean): string {
	const { method, url, requestBody, responseBody, status, statusText } = entry;
	const version = entry.version ?? 'HTTP/1.1';
	return [
		inLine(`${method} ${url} ${version}`),
		...(isComplete ? entry.requestHeaders.map(lineOf) : []),
		...bodyOf(requestBody),
		'',
		...(status > 0
			? [
					inLine(`${version} ${status} ${statusText}`).trim(),
					...entry.responseHeaders.map(lineOf),
					...bodyOf(responseBody),
					'',
				]
			: []),
	].join('\n');
}

function bodyOf(body: string | undefined): string[] {
	return body === undefined ? [] : ['', body];
}

function lineOf({ written, value }: HarHeader): string {
	return inLine(`${written}: ${value}`);
}

/** JSON lets a value hold line breaks, which would begin a header of their own. */
function inLine(text: string): string {
	return text.replaceAll(/[\r\n]/g, ' ');
}
