/** How many signs a signature has in base64url (RFC 7518, section 3.1; RFC 8037; RFC 8812). */
const lengths: ReadonlyMap<string, readonly number[]> = new Map([
	['none', [0]],
	['HS256', [43]],
	['HS384', [64]],
	['HS512', [86]],
	['ES256', [86]],
	['ES256K', [86]],
	['ES384', [128]],
	['ES512', [176]],
	['EdDSA', [86, 152]],
	['Ed25519', [86]],
]);

/** As many bytes as the key has, of 1024, 2048, 3072, 4096 and 8192 bits. */
const rsaLengths = [171, 342, 512, 683, 1366];

/** How many signs a signature of this algorithm can have; nothing where that is not known. */
export function signatureLengths(alg: unknown): readonly number[] {
	return /^[RP]S(?:256|384|512)$/.test(String(alg)) ? rsaLengths : (lengths.get(String(alg)) ?? []);
}
