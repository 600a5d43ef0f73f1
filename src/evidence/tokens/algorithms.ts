/** How a token is protected: what `alg` names (RFC 7518, section 3.1; RFC 8037; RFC 8812). */
export type AlgorithmFamily =
	'none' | 'hmac' | 'rsa' | 'rsa-pss' | 'ecdsa' | 'eddsa' | 'encryption' | 'unknown';

interface Algorithm {
	readonly family: AlgorithmFamily;
	/** How many signs a signature has in base64url. */
	readonly lengths: readonly number[];
}

/** As many bytes as the key has, of 1024, 2048, 3072, 4096 and 8192 bits. */
const rsaLengths = [171, 342, 512, 683, 1366];

const rsa = { family: 'rsa', lengths: rsaLengths } as const;
const pss = { family: 'rsa-pss', lengths: rsaLengths } as const;

const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
	['none', { family: 'none', lengths: [0] }],
	['HS256', { family: 'hmac', lengths: [43] }],
	['HS384', { family: 'hmac', lengths: [64] }],
	['HS512', { family: 'hmac', lengths: [86] }],
	['RS256', rsa],
	['RS384', rsa],
	['RS512', rsa],
	['PS256', pss],
	['PS384', pss],
	['PS512', pss],
	['ES256', { family: 'ecdsa', lengths: [86] }],
	['ES256K', { family: 'ecdsa', lengths: [86] }],
	['ES384', { family: 'ecdsa', lengths: [128] }],
	['ES512', { family: 'ecdsa', lengths: [176] }],
	['EdDSA', { family: 'eddsa', lengths: [86, 152] }],
	['Ed25519', { family: 'eddsa', lengths: [86] }],
]);

/** The sort of protection that `alg` names. `None` and `NONE` are taken for `none`. */
export function algorithmFamily(alg: string): AlgorithmFamily {
	const known = algorithms.get(alg) ?? algorithms.get(alg.toLowerCase());
	if (known) return known.family;
	return /^(?:dir$|RSA-OAEP|RSA1_5$|A\d+(?:GCM)?KW$|ECDH-ES|PBES2-)/.test(alg)
		? 'encryption'
		: 'unknown';
}

/** How many signs a signature of this algorithm can have; nothing where that is not known. */
export function signatureLengths(alg: unknown): readonly number[] {
	return typeof alg === 'string' ? (algorithms.get(alg)?.lengths ?? []) : [];
}
