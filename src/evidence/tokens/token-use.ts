import type { Token } from '../evidence.ts';

/** What a token is made for. */
export type Use = 'access' | 'id' | 'refresh' | 'dpop-proof' | 'logout' | 'client-assertion';

export interface TokenUse {
	readonly kind: Use;
	/** Whether the issuer says so in a word made for it, or the claims are of that sort. */
	readonly certainty: 'told' | 'suggested';
	/** The members that say so. */
	readonly because: readonly string[];
}

/**
 * Words that say it outright, in small letters: in `typ` of the header (RFC 9068, section 2.1; RFC
 * 9449, section 4.2), in `token_use` (Amazon Cognito), `typ` (Keycloak’s TokenUtil), `token_type`
 * (djangorestframework-simplejwt) or `type` (flask-jwt-extended).
 */
const words: ReadonlyMap<unknown, Use> = new Map([
	['at+jwt', 'access'],
	['dpop+jwt', 'dpop-proof'],
	['logout+jwt', 'logout'],
	['client-authentication+jwt', 'client-assertion'],
	['access', 'access'],
	['bearer', 'access'],
	['id', 'id'],
	['refresh', 'refresh'],
	['offline', 'refresh'],
	['logout', 'logout'],
]);

const claimsThatTell = ['token_use', 'typ', 'token_type', 'type'];

/** Claims of one sort of token: OpenID Connect Core, sections 2 and 3.3.2.11; RFC 9068, section 2.2. */
const ofId = ['nonce', 'at_hash', 'c_hash'];
const ofAccess = ['scope', 'scp', 'roles', 'realm_access', 'appid', 'cid', 'client_id'];

/**
 * Says whether a token is an ID token, an access token or another, and which members decide it.
 * Nothing where none does, or as many speak for one as for another.
 *
 * @example
 *
 * Claims with `"token_use": "id"` are told to be an ID token’s; those with `nonce` and `at_hash`
 * suggest one.
 */
export function useOf({
	header = {},
	claims = {},
}: Pick<Token, 'header' | 'claims'>): TokenUse | undefined {
	const { aud, azp } = claims;
	const told = [['typ', header['typ']], ...claimsThatTell.map((name) => [name, claims[name]])];
	for (const [name, value] of told) {
		const kind = words.get(String(value).toLowerCase().replace('application/', ''));
		if (kind) return { kind, certainty: 'told', because: [String(name)] };
	}
	const has = (name: string): boolean => Object.hasOwn(claims, name);
	const id = ofId.filter(has);
	// An ID token is made for the client that asked for it (OpenID Connect Core, section 2).
	const [only] = [aud].flat();
	if (only !== undefined && only === (azp ?? claims['client_id'])) id.push('aud');
	const access = ofAccess.filter(has);
	if (id.length === access.length) return undefined;
	return id.length > access.length
		? { kind: 'id', certainty: 'suggested', because: id }
		: { kind: 'access', certainty: 'suggested', because: access };
}
