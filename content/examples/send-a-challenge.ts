import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Text as a quoted-string (RFC 9110, section 5.6.4).
 *
 * @throws where the text holds a line break or another sign that could forge a header
 */
export function quoted(text: string): string {
	if (/[^\t\x20-\x7e]/.test(text)) throw new TypeError('Only printable ASCII can be quoted');
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Asks for a name and a password, both in UTF-8 (RFC 7617, section 2.1). */
export function basic(realm: string): string {
	return `Basic realm=${quoted(realm)}, charset="UTF-8"`;
}

/**
 * Asks for a token. Names an error only if one was sent: without credentials
 * there is nothing to complain of (RFC 6750, section 3.1).
 *
 * @param problem what was wrong with the token, for a developer; never the
 *   token itself
 */
export function bearer(realm: string, request: IncomingMessage, problem: string): string {
	const challenge = `Bearer realm=${quoted(realm)}`;
	if (!/^bearer /i.test(request.headers.authorization ?? '')) return challenge;
	// An error_description may hold neither " nor \ (RFC 6750, section 3).
	const description = quoted(problem.replaceAll(/["\\]/g, "'"));
	return `${challenge}, error="invalid_token", error_description=${description}`;
}

/**
 * Answers 401 with at least one challenge, as it must (RFC 9110, section
 * 15.5.2). Each has a line of its own, for some clients do not understand
 * several in one (section 11.6.1).
 */
export function sendChallenge(
	response: ServerResponse,
	...challenges: readonly [string, ...string[]]
): void {
	response.writeHead(401, {
		'WWW-Authenticate': [...challenges],
		'Cache-Control': 'no-store',
		'Content-Type': 'application/problem+json',
	});
	response.end(JSON.stringify({ status: 401, title: 'Please sign in, or send another token' }));
}
