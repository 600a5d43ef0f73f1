import { keyOf } from './address.ts';
import type { HarEntry, HarHeader } from './har-entry.ts';
import { asksForAuthorization, isPreflight } from './preflight.ts';
import type { HarWriter } from './parse-har.ts';

/** Whether the headers that carry credentials were taken out when the HAR was saved. */
export type Sanitised = 'no' | 'likely' | 'certain';

/**
 * Chrome and Edge save a HAR without `Cookie`, `Set-Cookie` and `Authorization` unless they are told
 * otherwise, and do not note it in the file (devtools-frontend, front_end/models/har/Log.ts,
 * `sanitize`). So one that has none of the three says nothing about what was sent. It is certain
 * where something speaks of a header that is not there: a preflight that asked for `Authorization`,
 * or a head that was longer than its headers.
 */
export function sanitisedBy(
	writer: HarWriter | undefined,
	entries: readonly HarEntry[],
): Sanitised {
	if (entries.length === 0 || entries.some(hasTakenOut)) return 'no';
	if (wasToBringAuthorization(entries)) return 'certain';
	if (writer?.name !== 'WebInspector') return 'no';
	return entries.some(headWasLonger) ? 'certain' : 'likely';
}

const takenOut = new Set<string>(['authorization', 'cookie', 'set-cookie']);

function hasTakenOut(entry: HarEntry): boolean {
	const has = ({ name }: HarHeader) => takenOut.has(name);
	return (
		entry.requestCookies.length > 0 ||
		entry.responseCookies.length > 0 ||
		entry.requestHeaders.some(has) ||
		entry.responseHeaders.some(has)
	);
}

/** `set-cookie: a=b` and its line end: less may be white space that DevTools does not show. */
const shortestSetCookie = 17;

/** The size is of the head as it came, with what was taken out; known for HTTP/1.1 alone. */
function headWasLonger(entry: HarEntry): boolean {
	const { responseVersion, responseHeadSize, statusText, responseHeaders } = entry;
	if (responseVersion !== 'HTTP/1.1' || responseHeadSize === undefined) return false;
	const shown = responseHeaders.reduce(
		(size, { written, value }) => size + written.length + value.length + ': \r\n'.length,
		`HTTP/1.1 401 ${statusText}\r\n\r\n`.length,
	);
	return responseHeadSize - shown >= shortestSetCookie;
}

/** Whether a request was answered whose preflight had asked for `Authorization`. */
function wasToBringAuthorization(entries: readonly HarEntry[]): boolean {
	const asked = new Set(
		entries
			.filter((entry) => isPreflight(entry) && asksForAuthorization(entry))
			.map(({ url }) => keyOf(url)),
	);
	return (
		asked.size > 0 &&
		entries.some(
			(entry) => entry.status > 0 && entry.method !== 'OPTIONS' && asked.has(keyOf(entry.url)),
		)
	);
}
