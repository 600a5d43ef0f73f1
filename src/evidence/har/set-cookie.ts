/** What a `Set-Cookie` line says, but for the cookie’s value (RFC 6265bis, section 5.6). */
export interface SetCookie {
	readonly name: string;
	/** In small letters, without a leading dot. */
	readonly domain?: string;
	readonly path?: string;
	readonly secure: boolean;
	readonly sameSite?: 'strict' | 'lax' | 'none';
	/** Milliseconds since 1970. */
	readonly expiresAt?: number;
}

const longestLine = 8192;

/**
 * Reads a `Set-Cookie` line. Of an attribute that stands twice, the last counts.
 *
 * @param receivedAt where `Max-Age` counts from
 * @example
 *
 * `sid=4f…; Path=/app; Secure; SameSite=Lax` is the cookie `sid` for `/app`, over TLS alone.
 */
export function readSetCookie(line: string, receivedAt: number | undefined): SetCookie | undefined {
	const [pair = '', ...rest] = line.slice(0, longestLine).split(';');
	const equals = pair.indexOf('=');
	const name = pair.slice(0, Math.max(0, equals)).trim();
	if (name === '') return undefined;
	const attributes = new Map(rest.map(attributeOf));
	const domain = attributes.get('domain')?.toLowerCase().replace(/^\./, '');
	const path = attributes.get('path');
	const sameSite = attributes.get('samesite')?.toLowerCase();
	const expiresAt = expiryOf(attributes, receivedAt);
	return {
		name: name.slice(0, 100),
		...(domain && { domain }),
		...(path?.startsWith('/') && { path }),
		secure: attributes.has('secure'),
		...((sameSite === 'strict' || sameSite === 'lax' || sameSite === 'none') && { sameSite }),
		...(expiresAt !== undefined && { expiresAt }),
	};
}

function attributeOf(attribute: string): [name: string, value: string] {
	const [name = '', ...value] = attribute.split('=');
	return [name.trim().toLowerCase(), value.join('=').trim()];
}

/** `Max-Age` goes before `Expires`: RFC 6265bis, section 5.7. */
function expiryOf(
	attributes: ReadonlyMap<string, string>,
	receivedAt: number | undefined,
): number | undefined {
	const seconds = attributes.get('max-age') ?? '';
	if (/^-?\d{1,15}$/.test(seconds)) {
		if (Number(seconds) <= 0) return 0;
		return receivedAt === undefined ? undefined : receivedAt + Number(seconds) * 1000;
	}
	// Its older forms are read as well: `Wed, 09-Jun-27 10:18:14 GMT`.
	const time = Date.parse(attributes.get('expires') ?? '');
	return Number.isNaN(time) ? undefined : time;
}
