import { valueIn, type HarEntry } from './har-entry.ts';

/** Fetch, section 4.8: `OPTIONS` with `Access-Control-Request-Method`. */
export function isPreflight(entry: HarEntry): boolean {
	return methodAskedFor(entry) !== undefined;
}

/** The method that a preflight asks leave for, in capitals. */
export function methodAskedFor({ method, requestHeaders }: HarEntry): string | undefined {
	return method === 'OPTIONS'
		? valueIn(requestHeaders, 'access-control-request-method')?.toUpperCase()
		: undefined;
}

export function asksForAuthorization(entry: HarEntry): boolean {
	const asked = valueIn(entry.requestHeaders, 'access-control-request-headers') ?? '';
	return isPreflight(entry) && /\bauthorization\b/i.test(asked);
}
