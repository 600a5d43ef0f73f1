import type { HarEntry, HarHeader } from './har-entry.ts';
import type { Step } from './step.ts';

/** The preflight before a request, with what it says about `Authorization`. */
export interface Preflight extends Step {
	/** Whether the request behind it was to bring `Authorization`. */
	readonly asksForAuthorization: boolean;
	/** Whether the answer lets it; `*` does not (Fetch, section 4.8). */
	readonly allowsAuthorization: boolean;
}

/** Fetch, section 4.8: `OPTIONS` with `Access-Control-Request-Method`. */
export function isPreflight(entry: HarEntry): boolean {
	return methodAskedFor(entry) !== undefined;
}

/** The method that a preflight asks leave for, in capitals. */
export function methodAskedFor({ method, requestHeaders }: HarEntry): string | undefined {
	return method === 'OPTIONS'
		? requestHeaders
				.find(({ name }) => name === 'access-control-request-method')
				?.value.toUpperCase()
		: undefined;
}

export function asksForAuthorization({ requestHeaders }: HarEntry): boolean {
	return names(requestHeaders, 'access-control-request-headers');
}

export function readPreflight(entry: HarEntry, step: Step): Preflight {
	return {
		...step,
		asksForAuthorization: asksForAuthorization(entry),
		allowsAuthorization: names(entry.responseHeaders, 'access-control-allow-headers'),
	};
}

function names(headers: readonly HarHeader[], header: string): boolean {
	return headers.some(
		({ name, value }) =>
			name === header &&
			value.split(',').some((one) => one.trim().toLowerCase() === 'authorization'),
	);
}
