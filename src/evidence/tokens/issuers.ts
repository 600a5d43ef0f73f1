import type { Use } from './token-use.ts';

/** Who issued a token, known by the form of `iss` or by claims that nobody else uses. */
export interface KnownIssuer {
	readonly id: string;
	readonly iss?: RegExp;
	/** Claims that decide where `iss` is the installation’s own. */
	readonly claims?: (claims: Readonly<Record<string, unknown>>) => boolean;
	/** Seconds that it lets a token live, where it refuses longer ones. */
	readonly longest?: number;
	/** What all its tokens in this form are for, and the claim that shows it. */
	readonly use?: { readonly kind: Use; readonly shownBy: 'iss' | 'sub' };
	readonly source: string;
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The first that fits counts. Addresses are taken with and without a slash at their end. */
const issuers: readonly KnownIssuer[] = [
	{
		id: 'entra-v1',
		iss: new RegExp(`^https://sts\\.(?:windows\\.net|chinacloudapi\\.cn)/${guid}/?$`),
		source:
			'https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference',
	},
	{
		id: 'entra-v2',
		iss: new RegExp(
			`^https://login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn)/${guid}/v2\\.0/?$`,
		),
		source:
			'https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference',
	},
	{
		id: 'entra-external',
		iss: /^https:\/\/[\w-]{1,63}\.(?:b2clogin|ciamlogin)\.com\//,
		source: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/tokens-overview',
	},
	{
		id: 'auth0',
		iss: /^https:\/\/[\w-]{1,63}(?:\.[a-z]{2}(?:-\d)?)?\.auth0\.com\/?$/,
		source: 'https://auth0.com/docs/secure/tokens/json-web-tokens/json-web-token-claims',
	},
	{
		id: 'okta',
		iss: /^https:\/\/[\w-]{1,63}\.okta(?:preview|-emea)?\.com(?:\/oauth2\/\w{1,40})?\/?$/,
		source: 'https://developer.okta.com/docs/concepts/auth-servers/',
	},
	{
		id: 'cognito',
		iss: /^https:\/\/cognito-idp\.[a-z\d-]{1,30}\.amazonaws\.com(?:\.cn)?\/[\w-]{1,60}\/?$/,
		source:
			'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
	},
	{
		id: 'firebase',
		iss: /^https:\/\/(?:securetoken\.google\.com|session\.firebase\.google\.com)\/[\w-]{1,63}\/?$/,
		use: { kind: 'id', shownBy: 'iss' },
		source: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
	},
	{
		id: 'google',
		iss: /^(?:https:\/\/)?accounts\.google\.com\/?$/,
		use: { kind: 'id', shownBy: 'iss' },
		source: 'https://developers.google.com/identity/openid-connect/openid-connect',
	},
	{
		id: 'supabase',
		iss: /^https:\/\/[a-z\d]{1,40}\.supabase\.(?:co|in)\/auth\/v1\/?$|^supabase(?:-demo)?$/,
		use: { kind: 'access', shownBy: 'iss' },
		source: 'https://supabase.com/docs/guides/auth/jwt-fields',
	},
	{
		id: 'clerk',
		iss: /^https:\/\/(?:[\w-]{1,63}\.clerk\.accounts\.dev|clerk\.[\w.-]{1,200})\/?$/,
		use: { kind: 'access', shownBy: 'iss' },
		source: 'https://clerk.com/docs/backend-requests/resources/session-tokens',
	},
	{
		id: 'github-actions',
		iss: /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[\w-]{1,63})?\/?$/,
		use: { kind: 'id', shownBy: 'iss' },
		source: 'https://docs.github.com/en/actions/reference/security/oidc',
	},
	{
		id: 'kubernetes',
		claims: (claims) =>
			'kubernetes.io' in claims ||
			'kubernetes.io/serviceaccount/namespace' in claims ||
			(typeof claims['sub'] === 'string' && claims['sub'].startsWith('system:serviceaccount:')),
		use: { kind: 'access', shownBy: 'sub' },
		source: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
	},
	{
		id: 'keycloak',
		iss: /^https?:\/\/[\w.:-]{1,255}(?:\/[\w-]{1,60}){0,4}\/realms\/[^/\s]{1,255}\/?$/,
		source: 'https://www.keycloak.org/securing-apps/oidc-layers',
	},
	{
		// Made by an app itself, with nothing else in it.
		id: 'github-app',
		iss: /^(?:\d{1,12}|Iv\d{1,2}[\w.]{10,40})$/,
		claims: (claims) => Object.keys(claims).every((name) => ['iss', 'iat', 'exp'].includes(name)),
		longest: 600,
		source:
			'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
	},
	{
		id: 'app-store-connect',
		claims: (claims) => claims['aud'] === 'appstoreconnect-v1',
		longest: 1200,
		source:
			'https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests',
	},
];

/**
 * The issuer, where its tokens are known.
 *
 * @example
 *
 * `https://example.eu.auth0.com/` is Auth0; `https://login.example.com/realms/shop` is a Keycloak.
 */
export function knownIssuer(claims: Readonly<Record<string, unknown>>): KnownIssuer | undefined {
	const { iss } = claims;
	const name = typeof iss === 'number' ? String(iss) : typeof iss === 'string' ? iss : '';
	return issuers.find(
		(issuer) =>
			(!issuer.iss || (name.length <= 500 && issuer.iss.test(name))) &&
			(!issuer.claims || issuer.claims(claims)),
	);
}
