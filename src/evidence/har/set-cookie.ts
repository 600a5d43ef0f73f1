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

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

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
	const equals = attribute.indexOf('=');
	return equals < 0
		? [attribute.trim().toLowerCase(), '']
		: [attribute.slice(0, equals).trim().toLowerCase(), attribute.slice(equals + 1).trim()];
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
	return dateOf(attributes.get('expires') ?? '');
}

/**
 * Dates of cookies come in several forms (RFC 6265bis, section 5.1.1): `Wed, 09 Jun 2027 10:18:14 GMT`,
 * `Wed, 09-Jun-27 10:18:14 GMT`, and ISO 8601 in the list of cookies of a HAR.
 */
function dateOf(text: string): number | undefined {
	if (/^\d{4}-/.test(text)) {
		const time = Date.parse(text);
		return Number.isNaN(time) ? undefined : time;
	}
	const date = /(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4})/i.exec(text);
	const time = /(\d{1,2}):(\d\d):(\d\d)/.exec(text);
	const month = months.indexOf(date?.[2]?.toLowerCase() ?? '-') / 3;
	if (!date || !time || !Number.isInteger(month)) return undefined;
	const year = Number(date[3]);
	return Date.UTC(
		year < 70 ? year + 2000 : year < 100 ? year + 1900 : year,
		month,
		Number(date[1]),
		Number(time[1]),
		Number(time[2]),
		Number(time[3]),
	);
}
