/** What a part of a token says, as far as it can be read. */
export interface PartContent {
	/** In `cut` the text ends too early; in `broken` something else stands where JSON should. */
	readonly state: 'whole' | 'cut' | 'broken';
	/** Of a part that is not whole, those before the damage; nothing where there are none. */
	readonly members?: Readonly<Record<string, unknown>>;
	/** The JSON text, decoded. */
	readonly json: string;
}

const utf8 = new TextDecoder();

/**
 * Decodes base64url (RFC 7515, section 2) or base64 (RFC 4648, section 4), without padding. A last
 * character that is too few for a byte is left out.
 *
 * @example
 *
 * `eyJhbGciOiJIUzI1NiJ9` is `{"alg":"HS256"}`.
 */
export function decodeBase64(signs: string): string {
	const even = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
	const binary = atob(even.replaceAll('-', '+').replaceAll('_', '/'));
	// Most tokens are ASCII, and those are already as they should be.
	if (!/[^ -~]/.test(binary)) return binary;
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return utf8.decode(bytes);
}

/**
 * Reads the JSON object in a part of a token. Of one that is cut or damaged, it gives the members
 * that stand whole before the damage.
 *
 * @example
 *
 * `eyJhbGciOiJSUzI1NiIsImtpZCI6ImFi`, cut within `kid`, has the member `alg`.
 */
export function readPartContent(signs: string): PartContent {
	const json = decodeBase64(signs);
	const whole = asObject(json);
	if (whole) return { state: 'whole', members: whole, json };
	if (!json.startsWith('{')) return { state: 'broken', json };
	const { comma, sound } = walk(json);
	const members = comma > 0 ? asObject(`${json.slice(0, comma)}}`) : undefined;
	return { state: sound ? 'cut' : 'broken', ...(members && { members }), json };
}

/** Whether the last signs may be the end of a JSON object: a cheap look before reading it whole. */
export function mayEndObject(length: number, lastFour: string): boolean {
	const rest = length % 4;
	if (rest === 1 || length < 4) return false;
	return /[}\s]$/.test(decodeBase64(rest === 0 ? lastFour : lastFour.slice(-rest)));
}

function asObject(json: string): Record<string, unknown> | undefined {
	// Most of what is looked at is no JSON, and errors take time.
	if (json !== '{}' && !json.includes(':')) return undefined;
	if (!/^\s{0,99}\{/.test(json) || !/\}\s{0,99}$/.test(json.slice(-100))) return undefined;
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

/** The last comma between members before the damage, and whether there is any but a missing end. */
function walk(json: string): { comma: number; sound: boolean } {
	let comma = 0;
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < json.length; at++) {
		const sign = json.charAt(at);
		// The last bytes of a part that is cut need not make a letter.
		if (sign === '\uFFFD' || (sign < ' ' && !/\s/.test(sign)))
			return { comma, sound: depth > 0 && at >= json.length - 3 };
		if (quoted) {
			if (sign === '\\') at++;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === '{' || sign === '[') depth++;
		else if (sign === '}' || sign === ']') depth--;
		else if (sign === ',' && depth === 1) comma = at;
		if (depth === 0 && !/\s/.test(sign)) return { comma, sound: false };
	}
	return { comma, sound: depth > 0 };
}
