import type { HarCookie, HarEntry, HarHeader } from './har-entry.ts';
import { listOf, numberOf, recordOf, textOf } from './loose.ts';

/** Error bodies are short; what is behind says nothing new. */
const longestBody = 16_384;

/** Where a response that no server gave came from: Chrome’s and Safari’s words for it. */
const cached = new Set(['cache-storage', 'http-cache', 'memory', 'disk']);
const cachedFetch = new Set(['Memory Cache', 'Disk Cache']);

/**
 * Reads one member of a HAR’s `entries`. What is missing or of another kind is left out; nothing
 * comes of what has no request.
 *
 * Beside HAR 1.2, members of Chrome (`_fromCache`, `_resourceType`, `_error`,
 * `_fetchedViaServiceWorker`: devtools-frontend, front_end/models/har/Log.ts) and of Safari
 * (`_fetchType`: WebKit, HARBuilder.js) are read.
 */
export function readEntry(value: unknown, index: number): HarEntry | undefined {
	const entry = recordOf(value);
	const request = recordOf(entry['request']);
	const response = recordOf(entry['response']);
	const url = textOf(request['url']);
	if (url === undefined) return undefined;
	const startedAt = timeOf(entry['startedDateTime']);
	const took = numberOf(entry['time']);
	const requestHeaders = headersOf(request['headers']);
	const source = textOf(response['_serviceWorkerResponseSource']);
	const fetched = textOf(entry['_fetchType']);
	return {
		index,
		...(startedAt !== undefined && {
			startedAt,
			endedAt: startedAt + Math.max(0, took ?? 0),
		}),
		method: (textOf(request['method']) ?? 'GET').slice(0, 40),
		url,
		...optional('requestVersion', versionOf(request['httpVersion'])),
		requestHeaders,
		requestCookies: cookiesOf(request['cookies']),
		...optional(
			'requestBody',
			textOf(recordOf(request['postData'])['text'])?.slice(0, longestBody),
		),
		status: numberOf(response['status']) ?? 0,
		statusText: textOf(response['statusText']) ?? '',
		...optional('responseVersion', versionOf(response['httpVersion'])),
		responseHeaders: headersOf(response['headers']),
		responseCookies: cookiesOf(response['cookies']),
		...optional('responseHeadSize', numberOf(response['headersSize'])),
		...optional('redirectsTo', textOf(response['redirectURL'])),
		...optional('responseBody', bodyOf(recordOf(response['content']))),
		...optional('error', textOf(response['_error'])),
		viaServiceWorker: response['_fetchedViaServiceWorker'] === true || fetched === 'Service Worker',
		fromCache:
			cached.has(textOf(entry['_fromCache']) ?? '') ||
			(response['_fetchedViaServiceWorker'] === true && cached.has(source ?? '')) ||
			cachedFetch.has(fetched ?? ''),
		isNavigation:
			entry['_resourceType'] === 'document' ||
			requestHeaders.some(
				({ name, value }) =>
					(name === 'sec-fetch-mode' && value === 'navigate') ||
					name === 'upgrade-insecure-requests',
			),
	};
}

function optional<Name extends string, Value>(
	name: Name,
	value: Value | undefined,
): Partial<Record<Name, Value>> {
	return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

function timeOf(value: unknown): number | undefined {
	return numberOf(Date.parse(textOf(value) ?? ''));
}

/** `http/2.0`, `h2` and `HTTP/2` are one, and so with HTTP/3 and its drafts. */
function versionOf(value: unknown): string | undefined {
	const version = (textOf(value) ?? '').toLowerCase();
	if (/^(?:h2|http\/2)/.test(version)) return 'HTTP/2';
	if (/^(?:h3|http\/3)/.test(version)) return 'HTTP/3';
	return /^http\/[01]\.\d$/.test(version) ? version.toUpperCase() : undefined;
}

function headersOf(value: unknown): HarHeader[] {
	return listOf(value).flatMap((one) => {
		const header = recordOf(one);
		const written = textOf(header['name'])?.trim();
		if (written === undefined || written === '' || written.startsWith(':')) return [];
		const name = written.toLowerCase() as Lowercase<string>;
		return (textOf(header['value']) ?? '')
			.split('\n')
			.map((line) => ({ name, written, value: line.trim() }));
	});
}

function cookiesOf(value: unknown): HarCookie[] {
	return listOf(value).flatMap((one) => {
		const cookie = recordOf(one);
		const name = textOf(cookie['name']);
		return name === undefined ? [] : { name, line: lineOf(name, cookie) };
	});
}

function lineOf(name: string, cookie: Readonly<Record<string, unknown>>): string {
	const attribute = (label: string, value: string | undefined): string[] =>
		value === undefined ? [] : [`${label}=${value}`];
	return [
		`${name}=`,
		...attribute('Domain', textOf(cookie['domain'])),
		...attribute('Path', textOf(cookie['path'])),
		...attribute('Expires', textOf(cookie['expires'])),
		...attribute('SameSite', textOf(cookie['sameSite'])),
		...(cookie['secure'] === true ? ['Secure'] : []),
	].join('; ');
}

function bodyOf(content: Readonly<Record<string, unknown>>): string | undefined {
	const text = textOf(content['text']);
	return content['encoding'] === 'base64' && text !== undefined
		? decoded(text.slice(0, Math.ceil(longestBody / 3) * 4))
		: text?.slice(0, longestBody);
}

function decoded(base64: string): string | undefined {
	try {
		const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
		// Pictures and the like say nothing.
		return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
	} catch {
		return undefined;
	}
}
