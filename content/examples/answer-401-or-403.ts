export interface Need {
	/** Without this scope nobody gets in. */
	readonly scope: string;
	/** Who lacks it must not even learn that the address exists. */
	readonly isSecret?: boolean;
}

export interface Checks {
	/** Seconds until this caller may try again, or 0. */
	readonly secondsToWait: () => Promise<number>;
	/**
	 * The scopes of a token; `undefined` if it has ended, was revoked, or is not
	 * for this service.
	 */
	readonly scopesOf: (token: string) => Promise<ReadonlySet<string> | undefined>;
}

export interface Refusal {
	readonly status: number;
	readonly headers: Record<string, string>;
}

/** How to refuse a caller, or `undefined` where it may go on. */
export async function refusal(
	authorization: string | undefined,
	{ scope, isSecret }: Need,
	{ secondsToWait, scopesOf }: Checks,
): Promise<Refusal | undefined> {
	try {
		const seconds = await secondsToWait();
		if (seconds > 0) return refuse(429, { 'Retry-After': `${seconds}` });

		// No credentials, or another scheme: no error code (RFC 6750, section 3.1).
		if (!authorization || !/^bearer( |$)/i.test(authorization)) return challenge(401);

		// One token, of these characters (RFC 6750, section 2.1).
		const [, token] = /^bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
		if (!token) return challenge(400, ', error="invalid_request"');

		const scopes = await scopesOf(token);
		if (!scopes) return challenge(401, ', error="invalid_token"');
		if (scopes.has(scope)) return undefined;

		// As for an address that does not exist (RFC 9110, section 15.5.4). Callers
		// without a good token never come this far: they get 401 everywhere.
		if (isSecret) return refuse(404);
		return challenge(403, `, error="insufficient_scope", scope="${scope}"`);
	} catch {
		// The check itself failed. A 401 would send people off to change what is in
		// order.
		return refuse(503, { 'Retry-After': '30' });
	}
}

function challenge(status: number, error = ''): Refusal {
	return refuse(status, { 'WWW-Authenticate': `Bearer realm="example"${error}` });
}

function refuse(status: number, headers = {}): Refusal {
	return { status, headers: { 'Cache-Control': 'no-store', ...headers } };
}
