import type { Token } from '../evidence.ts';
import { knownIssuer } from './issuers.ts';

/** What a token is made for. */
export type Use = 'access' | 'id' | 'refresh' | 'dpop-proof' | 'logout' | 'client-assertion';

/** A member of the header or a claim that tells it. */
export interface UseSign {
	readonly in: 'header' | 'claims';
	readonly name: string;
	/** Where the value decides and not the name alone. */
	readonly value?: string;
}

export interface TokenUse {
	readonly kind: Use;
	/** Whether the issuer says so in a word made for it, or the claims are of that sort. */
	readonly certainty: 'told' | 'suggested';
	readonly because: readonly UseSign[];
}

type Members = Readonly<Record<string, unknown>>;

/** Words that say it outright. Values in small letters. */
const words: readonly {
	readonly in: UseSign['in'];
	readonly name: string;
	readonly says: Readonly<Record<string, Use>>;
	readonly source: string;
}[] = [
	{
		in: 'header',
		name: 'typ',
		says: {
			'at+jwt': 'access',
			'application/at+jwt': 'access',
			'dpop+jwt': 'dpop-proof',
			'logout+jwt': 'logout',
			'client-authentication+jwt': 'client-assertion',
		},
		source: 'RFC 9068, section 2.1; RFC 9449, section 4.2; OpenID Connect Back-Channel Logout',
	},
	{
		in: 'claims',
		name: 'token_use',
		says: { access: 'access', id: 'id' },
		source:
			'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
	},
	{
		in: 'claims',
		name: 'typ',
		says: { bearer: 'access', id: 'id', refresh: 'refresh', offline: 'refresh', logout: 'logout' },
		source:
			'https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/util/TokenUtil.java',
	},
	{
		in: 'claims',
		name: 'token_type',
		says: { access: 'access', refresh: 'refresh' },
		source: 'https://django-rest-framework-simplejwt.readthedocs.io/en/latest/settings.html',
	},
	{
		in: 'claims',
		name: 'type',
		says: { access: 'access', refresh: 'refresh' },
		source: 'https://flask-jwt-extended.readthedocs.io/en/stable/options.html',
	},
];

/** Claims of one sort of token: OpenID Connect Core, sections 2 and 3.3.2.11; RFC 9068, section 2.2. */
const claimsOf: readonly (readonly [Use, names: readonly string[]])[] = [
	['id', ['nonce', 'at_hash', 'c_hash', 's_hash']],
	['access', ['scope', 'scp', 'roles', 'realm_access', 'idtyp', 'appid', 'cid', 'client_id']],
];

/**
 * Says whether a token is an ID token, an access token or another, and which words decide it.
 * Nothing where no word does, or as many speak for one as for another.
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
	for (const { in: place, name, says } of words) {
		const value = (place === 'header' ? header : claims)[name];
		if (typeof value !== 'string') continue;
		const word = value.toLowerCase();
		const kind = Object.hasOwn(says, word) ? says[word] : undefined;
		if (kind) return { kind, certainty: 'told', because: [{ in: place, name, value }] };
	}
	const byIssuer = knownIssuer(claims)?.use;
	if (byIssuer) {
		const { kind, shownBy } = byIssuer;
		const value = claims[shownBy];
		const sign = {
			in: 'claims',
			name: shownBy,
			...(typeof value === 'string' && { value }),
		} as const;
		return { kind, certainty: 'suggested', because: [sign] };
	}
	const signs = claimsOf.map(([kind, names]) => ({
		kind,
		because: [
			...names
				.filter((name) => Object.hasOwn(claims, name))
				.map((name): UseSign => ({ in: 'claims', name })),
			...(kind === 'id' ? audienceSigns(claims) : []),
		],
	}));
	const [most, next] = signs.toSorted((a, b) => b.because.length - a.because.length);
	if (!most || most.because.length === (next?.because.length ?? 0)) return undefined;
	return { ...most, certainty: 'suggested' };
}

/** An ID token is made for the client that asked for it (OpenID Connect Core, section 2). */
function audienceSigns({ aud, azp, client_id: client }: Members): UseSign[] {
	const [only] = Array.isArray(aud) && aud.length === 1 ? (aud as unknown[]) : [aud];
	if (typeof only !== 'string') return [];
	const isClient = only === azp || only === client || only.endsWith('.apps.googleusercontent.com');
	return isClient ? [{ in: 'claims', name: 'aud', value: only }] : [];
}
