import type { Token } from '../evidence.ts';
import { algorithmFamily, type AlgorithmFamily } from './algorithms.ts';
import type { Distance } from './distance.ts';
import { formRemarks, isIncomplete, type FormRemark } from './form-remarks.ts';
import { knownIssuer } from './issuers.ts';
import { audiencesOf, issuerOf, type Party } from './parties.ts';
import {
	clockRemarks,
	lifetimeOf,
	lifetimeRemarks,
	writingRemarks,
	type TimeRemark,
	type Times,
} from './time-remarks.ts';
import { readTime, timeClaims } from './times.ts';
import { useOf, type TokenUse } from './token-use.ts';

export type TokenRemark = TimeRemark | FormRemark;

/** What a token says about itself, against a clock. Nothing of it is verified. */
export interface TokenJudgement {
	/** What the clock says of it; `unreadable` where the claims are not there to be asked. */
	readonly state: 'in-time' | 'expired' | 'not-yet-valid' | 'without-expiry' | 'unreadable';
	readonly times: Times;
	/** From `iat`, or `nbf`, to `exp`. */
	readonly lifetime?: Distance;
	readonly algorithm?: { readonly name: string; readonly family: AlgorithmFamily };
	/** `kid`: which of the issuer’s keys signed it. */
	readonly keyId?: string;
	/** `typ` of the header. */
	readonly type?: string;
	readonly issuer?: Party;
	readonly audiences: readonly Party[];
	/** From `scope` or `scp`. */
	readonly scopes: readonly string[];
	/** From `roles`, Keycloak’s `realm_access`, or `role`. */
	readonly roles: readonly string[];
	readonly use?: TokenUse;
	readonly remarks: readonly TokenRemark[];
}

/**
 * Says what can be said of a token at a moment.
 *
 * @example
 *
 * A token with `"exp": 1763724000`, an hour later: `state` is `expired`, and a remark tells
 * `{ id: 'expired', claim: 'exp', distance: { seconds: -3600, amount: 1, unit: 'hour' } }`.
 */
export function judgeToken(token: Token, now: Date): TokenJudgement {
	const { header = {}, claims = {} } = token;
	const times = timesOf(claims, now);
	const use = useOf(token);
	const lifetime = lifetimeOf(times);
	const issuer = issuerOf(claims);
	const { alg, kid, typ } = header;
	const remarks: TokenRemark[] = [
		...clockRemarks(times, now),
		...writingRemarks(claims, times),
		...lifetimeRemarks(times, {
			longest: knownIssuer(claims)?.longest,
			isRefresh: use?.kind === 'refresh',
		}),
		...formRemarks(token, use?.kind),
	];
	return {
		state: stateOf(token, times, remarks),
		times,
		...(lifetime && { lifetime }),
		...(typeof alg === 'string' && { algorithm: { name: alg, family: algorithmFamily(alg) } }),
		...(typeof kid === 'string' && { keyId: kid }),
		...(typeof typ === 'string' && { type: typ }),
		...(issuer && { issuer }),
		audiences: audiencesOf(claims),
		scopes: words(claims['scope'] ?? claims['scp']),
		roles: rolesOf(claims),
		...(use && { use }),
		remarks,
	};
}

/** Its times, read; those that it does not tell are not there. */
export function timesOf(claims: NonNullable<Token['claims']>, now: Date): Times {
	return Object.fromEntries(
		timeClaims.flatMap((claim) => {
			const time = readTime(claims[claim], now);
			return time ? [[claim, time]] : [];
		}),
	);
}

function stateOf(
	{ claims, deviations }: Token,
	{ exp }: Times,
	remarks: readonly TokenRemark[],
): TokenJudgement['state'] {
	const has = (id: TokenRemark['id']): boolean => remarks.some((remark) => remark.id === id);
	if (has('expired')) return 'expired';
	if (has('not-yet-valid')) return 'not-yet-valid';
	if (exp) return 'in-time';
	const all = claims && !isIncomplete(deviations, 'claims');
	return all && !Object.hasOwn(claims, 'exp') ? 'without-expiry' : 'unreadable';
}

function rolesOf({ roles, realm_access: realm, role }: NonNullable<Token['claims']>): string[] {
	const inRealm = typeof realm === 'object' && realm && 'roles' in realm ? realm.roles : undefined;
	return words(roles ?? inRealm ?? role);
}

/** A list, or a string with spaces in it (RFC 6749, section 3.3). */
function words(value: unknown): string[] {
	const list: unknown[] = Array.isArray(value) ? value : [value];
	return list
		.filter((one) => typeof one === 'string')
		.flatMap((one) => one.split(' '))
		.filter((word) => word !== '');
}
