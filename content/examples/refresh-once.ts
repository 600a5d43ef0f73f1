export interface Token {
	readonly accessToken: string;
	/** When the answer with the token came, plus its `expires_in`; in milliseconds. */
	readonly expiresAt: number;
}

/** The refresh token no longer holds: only the person can help, by signing in. */
export class SignInNeeded extends Error {}

const aMinute = 60_000;

/**
 * A `fetch` that sends an access token and renews it a minute before its end,
 * or when the server refuses it (RFC 6750, section 3.1). However many calls
 * need a new token, one refresh is made: a refresh token may be good only once
 * (RFC 9700, section 4.14).
 *
 * @param service the only origin that may ever see the token
 * @param refresh gets a new token, and throws `SignInNeeded` on `invalid_grant`
 *   (RFC 6749, section 5.2); after any other failure the next call tries again
 */
export function fetchWithToken(
	service: string,
	first: Token,
	refresh: () => Promise<Token>,
): typeof fetch {
	const { origin } = new URL(service);
	let token = first;
	let renewal: Promise<Token> | undefined;

	/** Joins the refresh that is under way, or begins one. */
	function renew(): Promise<Token> {
		renewal ??= refresh().then(
			(renewed) => {
				renewal = undefined;
				return (token = renewed);
			},
			(error: unknown) => {
				// Once a sign-in is needed, every later call is told so at once.
				if (!(error instanceof SignInNeeded)) renewal = undefined;
				throw error;
			},
		);
		return renewal;
	}

	function send(request: Request, { accessToken }: Token): Promise<Response> {
		request.headers.set('Authorization', `Bearer ${accessToken}`);
		return fetch(request);
	}

	return async (input, init) => {
		const request = new Request(input, init);
		if (new URL(request.url).origin !== origin) throw new TypeError(`Not at ${origin}`);
		const isOld = renewal !== undefined || token.expiresAt - aMinute <= Date.now();
		const sent = isOld ? await renew() : token;
		// A body can be read once, so a copy goes out first.
		const response = await send(request.clone(), sent);
		if (response.status !== 401) return response;
		await response.body?.cancel();
		// Another call may have renewed the token while this one was on its way.
		return send(request, token === sent ? await renew() : token);
	};
}
