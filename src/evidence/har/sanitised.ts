import type { HarEntry, HarHeader } from './har-entry.ts';
import { asksForAuthorization } from './preflight.ts';

const takenOut = new Set<string>(['authorization', 'cookie', 'set-cookie']);

const isTakenOut = ({ name }: HarHeader): boolean => takenOut.has(name);

/**
 * Whether the headers that carry credentials were taken out, or may have been. Chrome and Edge save a
 * HAR without `Cookie`, `Set-Cookie` and `Authorization` unless they are told otherwise, and do not
 * note it in the file (devtools-frontend, front_end/models/har/Log.ts, `sanitize`). Where another
 * program wrote it, only a preflight for an `Authorization` that is nowhere speaks of it.
 */
export function isSanitised(byDevTools: boolean, entries: readonly HarEntry[]): boolean {
	return (
		(byDevTools || entries.some(asksForAuthorization)) &&
		!entries.some(
			({ requestHeaders, responseHeaders }) =>
				requestHeaders.some(isTakenOut) || responseHeaders.some(isTakenOut),
		)
	);
}
