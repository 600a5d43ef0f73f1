const mostTries = 3;
const longestWait = 60_000;

/** Methods that may be applied twice (RFC 9110, section 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/**
 * Sends a request, and again only where that is safe and can change the answer.
 *
 * @param credentials gives the value of `Authorization`; after a 401 it gets
 *   the headers with the challenge, and gives another value, or the same if it
 *   has no other
 */
export async function sendSafely(
	url: string,
	init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> },
	credentials: (challenge?: Headers) => Promise<string>,
	sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
): Promise<Response> {
	const refused = new Set<string>();
	let authorization = await credentials();
	for (let tries = 1; ; tries++) {
		const headers = { ...init.headers, Authorization: authorization };
		const response = await fetch(url, { ...init, headers });
		const wait = waitBefore(response);
		if (wait === undefined || tries === mostTries || !canRepeat(init, response)) return response;
		if (response.status === 401) {
			refused.add(authorization);
			authorization = await credentials(response.headers);
			// What was refused once is refused again, and may count towards a lock.
			if (refused.has(authorization)) return response;
		}
		await response.body?.cancel();
		await sleep(wait);
	}
}

/**
 * A 401 with a challenge says that nothing was applied, so even a POST may be
 * repeated.
 */
function canRepeat({ method = 'GET', body }: RequestInit, { status, headers }: Response): boolean {
	if (body instanceof ReadableStream) return false; // It is used up.
	const isUntouched = status === 401 && headers.has('WWW-Authenticate');
	return isUntouched || idempotent.has(method.toUpperCase());
}

/** Milliseconds, or `undefined` where trying again is no use. */
function waitBefore({ status, headers }: Response): number | undefined {
	if (status === 401) return 0;
	if (status !== 429 && status !== 503) return undefined;
	// Seconds or a date (RFC 9110, section 10.2.3).
	const after = headers.get('Retry-After') ?? '1';
	const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
	return ms <= longestWait ? Math.max(ms, 0) : undefined;
}
