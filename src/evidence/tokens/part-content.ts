/** What a part of a token says, as far as it can be read. */
export interface PartContent {
	readonly isWhole: boolean;
	/** Of a part that is not whole, those before the damage and before the first that is nested. */
	readonly members?: Readonly<Record<string, unknown>>;
	/** The JSON text, decoded. */
	readonly json: string;
}

/** Servers take 8 to 64 kB of headers: what is longer is no token, and is read so far. */
const longest = 100_000;

const utf8 = new TextDecoder();

/** `{"a":"b","c":1,`: members that stand whole, up to the comma behind the last of them. */
const wholeMembers =
	/^\{(?:\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\\0-\x1f\ufffd]|\\.)*"|[\w.+-]+)\s*,)+/;

/**
 * Reads the JSON object in a part of a token, from base64url (RFC 7515, section 2) or base64.
 *
 * @example
 *
 * `eyJhbGciOiJSUzI1NiIsImtpZCI6ImFi`, cut within `kid`, has the member `alg`.
 */
export function readPartContent(signs: string): PartContent {
	// A last sign by itself is too few for a byte.
	const even = signs.slice(0, signs.length % 4 === 1 ? -1 : undefined).slice(0, longest);
	const bytes = atob(even.replaceAll('-', '+').replaceAll('_', '/'));
	// Most tokens are ASCII, and those are already as they should be.
	const json = /[^ -~]/.test(bytes)
		? utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
		: bytes;
	const whole = asObject(json);
	const members = whole ?? asObject(`${wholeMembers.exec(json)?.[0].slice(0, -1) ?? ''}}`);
	return { isWhole: whole !== undefined, ...(members && { members }), json };
}

function asObject(json: string): Record<string, unknown> | undefined {
	// Most of what is looked at is no JSON, and errors take time.
	if (!/^\s{0,99}\{/.test(json) || !/\}\s{0,99}$/.test(json.slice(-100))) return undefined;
	try {
		return JSON.parse(json) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}
