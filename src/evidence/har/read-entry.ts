import { valueIn, type HarEntry, type HarHeader } from './har-entry.ts';
import { listOf, numberOf, recordOf, textOf } from './loose.ts';

/** Error bodies are short; what is behind says nothing new. */
const longestBody = 16_384;

/**
 * Reads one member of a HAR’s `entries`. What is missing or of another kind is left out; nothing
 * comes of what has no request.
 *
 * Beside HAR 1.2, members of Chrome (`_fromCache`, `_resourceType`, `_fetchedViaServiceWorker`:
 * devtools-frontend, front_end/models/har/Log.ts) and of Safari (`_fetchType`: WebKit, HARBuilder.js)
 * are read.
 */
export function readEntry(value: unknown, index: number): HarEntry | undefined {
	const entry = recordOf(value);
	const request = recordOf(entry['request']);
	const response = recordOf(entry['response']);
	const url = textOf(request['url']);
	if (url === '') return undefined;
	const startedAt = Date.parse(textOf(entry['startedDateTime']));
	const requestHeaders = headersOf(request['headers']);
	const requestBody = textOf(recordOf(request['postData'])['text']);
	const responseBody = bodyOf(recordOf(response['content']));
	const version = /^h(?:ttp\/)?([23])/i.exec(textOf(response['httpVersion']))?.[1];
	return {
		index,
		...(startedAt && { startedAt, endedAt: startedAt + numberOf(entry['time']) }),
		method: textOf(request['method']).slice(0, 40) || 'GET',
		url,
		requestHeaders,
		...(requestBody && { requestBody: requestBody.slice(0, longestBody) }),
		...(version && { version: `HTTP/${version}` }),
		status: numberOf(response['status']),
		statusText: textOf(response['statusText']),
		responseHeaders: headersOf(response['headers']),
		...(responseBody && { responseBody }),
		fromCache:
			textOf(entry['_fromCache']) !== '' ||
			response['_fetchedViaServiceWorker'] === true ||
			/ Cache$|^Service/.test(textOf(entry['_fetchType'])),
		isNavigation:
			entry['_resourceType'] === 'document' ||
			valueIn(requestHeaders, 'sec-fetch-mode') === 'navigate' ||
			valueIn(requestHeaders, 'upgrade-insecure-requests') !== undefined,
	};
}

function headersOf(value: unknown): HarHeader[] {
	return listOf(value).flatMap((one) => {
		const header = recordOf(one);
		const written = textOf(header['name']).trim();
		if (written === '' || written.startsWith(':')) return [];
		const name = written.toLowerCase() as Lowercase<string>;
		return textOf(header['value'])
			.split('\n')
			.map((line) => ({ name, written, value: line.trim() }));
	});
}

function bodyOf(content: Readonly<Record<string, unknown>>): string {
	const text = textOf(content['text']);
	if (content['encoding'] !== 'base64') return text.slice(0, longestBody);
	try {
		const bytes = Uint8Array.from(atob(text.slice(0, longestBody)), (unit) => unit.charCodeAt(0));
		// Pictures and the like say nothing.
		return bytes.includes(0) ? '' : new TextDecoder().decode(bytes);
	} catch {
		return '';
	}
}
