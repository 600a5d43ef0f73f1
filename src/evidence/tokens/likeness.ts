import type { PartContent } from './part-content.ts';

/** Members of a header: RFC 7515, section 4.1, RFC 7516, section 4.1, RFC 7518, RFC 7797. */
const headerNames = new Set(
	'alg enc typ cty kid jku jwk x5u x5c x5t x5t#S256 crit zip epk apu apv b64 p2s p2c'.split(' '),
);

/** Claims of RFC 7519, section 4.1, and of OpenID Connect Core, section 2. */
const claimNames = new Set(
	'iss sub aud exp nbf iat jti azp nonce at_hash auth_time scope scp'.split(' '),
);

/** Whether it is the header of a JWS or JWE, or the beginning of one. Laravel’s cookies are not. */
export function isHeaderLike({ state, members, json }: PartContent): boolean {
	if (typeof members?.['alg'] === 'string' || typeof members?.['enc'] === 'string') return true;
	return state !== 'whole' && beginsWithOneOf(headerNames, json);
}

/** Whether it holds claims: of other JSON in base64, such as a page’s cursor, there is plenty. */
export function isClaimsLike({ state, members, json }: PartContent): boolean {
	const hasTime = ['exp', 'iat', 'nbf'].some((name) => typeof members?.[name] === 'number');
	if (hasTime || typeof members?.['iss'] === 'string') return true;
	return state === 'cut' && beginsWithOneOf(claimNames, json);
}

/** Whether the first member’s name, where it is whole, is one of these. */
function beginsWithOneOf(names: ReadonlySet<string>, json: string): boolean {
	const name = /^\{\s{0,8}"([^"]{1,16})"\s{0,8}:?/.exec(json)?.[1];
	if (name !== undefined) return names.has(name);
	const begun = /^\{\s{0,8}"([a-z0-9]{2,16})$/i.exec(json)?.[1];
	return begun !== undefined && [...names].some((one) => one.startsWith(begun));
}
