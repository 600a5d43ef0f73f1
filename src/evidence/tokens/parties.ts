import { knownIssuer, type KnownIssuer } from './issuers.ts';

type Members = Readonly<Record<string, unknown>>;

/** An `iss` or `aud`, with what people get wrong about it: facts, since either way may be right. */
export interface Party {
	readonly value: string;
	readonly form: 'https' | 'http' | 'other-address' | 'guid' | 'name';
	/** It is compared as it is written, so a slash at the end counts (RFC 7519, section 4.1.1). */
	readonly endsWithSlash: boolean;
	/** Whether it is the name of one machine only: `localhost`, an address of numbers. */
	readonly isLocal: boolean;
	readonly known?: string;
}

/** Who a token is known to be for; a token for one of them opens no API of one’s own. */
const audiences: ReadonlyMap<string, string> = new Map([
	// https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens
	['00000003-0000-0000-c000-000000000000', 'microsoft-graph'],
	['https://graph.microsoft.com', 'microsoft-graph'],
	['https://management.azure.com', 'azure-resource-manager'],
	['https://management.core.windows.net', 'azure-resource-manager'],
	['https://vault.azure.net', 'azure-key-vault'],
	['appstoreconnect-v1', 'app-store-connect'],
]);

/** The issuer as it is written, and who that is. */
export function issuerOf(claims: Members): Party | undefined {
	const { iss } = claims;
	if (typeof iss !== 'string' && typeof iss !== 'number') return undefined;
	return party(String(iss), knownIssuer(claims)?.id);
}

/**
 * Everybody that a token is for: `aud` is a string or a list (RFC 7519, section 4.1.3).
 *
 * @example
 *
 * `"aud": "00000003-0000-0000-c000-000000000000"` is Microsoft Graph.
 */
export function audiencesOf({ aud, iss }: Members): readonly Party[] {
	const list: unknown[] = Array.isArray(aud) ? aud : [aud];
	return list
		.filter((one) => typeof one === 'string')
		.map((one) => party(one, knownAudience(one, iss)));
}

/** What is set on a token by default where nobody has asked for an API. */
function knownAudience(aud: string, iss: unknown): string | undefined {
	const issuer: KnownIssuer['id'] | undefined = knownIssuer({ iss })?.id;
	if (issuer === 'keycloak' && aud === 'account') return 'keycloak-account';
	if (issuer === 'auth0' && aud.endsWith('.auth0.com/userinfo')) return 'auth0-userinfo';
	return audiences.get(aud.toLowerCase().replace(/\/$/, ''));
}

function party(value: string, known: string | undefined): Party {
	const host = /^https?:\/\/(\[[\da-f:]{2,40}\]|[^/:?#\s]{1,255})/i.exec(value)?.[1];
	return {
		value,
		form: formOf(value),
		endsWithSlash: value.endsWith('/'),
		isLocal: host !== undefined && /^(?:localhost|[\d.]+|\[.*|[^.]+)$/i.test(host),
		...(known !== undefined && { known }),
	};
}

function formOf(value: string): Party['form'] {
	if (/^https:\/\//i.test(value)) return 'https';
	if (/^http:\/\//i.test(value)) return 'http';
	if (/^[a-z][a-z\d+.-]{0,30}:/i.test(value)) return 'other-address';
	return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? 'guid' : 'name';
}
