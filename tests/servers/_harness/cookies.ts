/** The `Cookie` header that a browser would send after an answer; `undefined` if it set none. */
export function cookieHeaderAfter(response: string): string | undefined {
	const pairs = [...response.matchAll(/^Set-Cookie: ([^;\n]+)/gim)].map(([, pair]) => pair);
	return pairs.length > 0 ? `Cookie: ${pairs.join('; ')}` : undefined;
}
