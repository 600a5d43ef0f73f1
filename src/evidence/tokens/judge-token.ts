import type { Token } from '../evidence.ts';
import { isAlgorithm } from './algorithms.ts';
import { distanceOf, type Distance } from './distance.ts';
import { timeClaims, timesOf, type TimeClaim, type Times } from './times.ts';
import { useOf, type TokenUse } from './token-use.ts';

/** What the clock has to say of a token. */
export interface ClockRemark {
	readonly id:
		| 'expired'
		| 'not-yet-valid'
		| 'issued-in-future'
		/** So near that the clocks of two machines decide (RFC 7519, section 4.1.4: a few minutes). */
		| 'near-limit'
		/** Issued in the future by whole or half hours: a local time was taken for UTC. */
		| 'whole-hours'
		/** Seconds to live where a moment belongs: the token expired in the seventies. */
		| 'duration-for-time';
	readonly claim: TimeClaim;
	readonly distance: Distance;
}

/** What else a server may refuse a token for, or what helps to see why it does. */
export interface FormRemark {
	readonly id:
		/** Milliseconds, or a string. */
		| 'not-in-seconds'
		/** `alg` is `none`: servers refuse it (RFC 8725, section 3.2). */
		| 'unsigned'
		/** No algorithm of this name, such as `hs256` in small letters. */
		| 'unknown-alg'
		/** A `nonce` in the header: a token of Microsoft Graph that only Graph can verify. */
		| 'nonce-in-header';
	readonly claim: string;
}

export type TokenRemark = ClockRemark | FormRemark;

/** Somebody whom a token is for. */
export interface Audience {
	readonly value: string;
	/** Whose API that is: a token for it opens no other. */
	readonly known?: string;
}

/** What a token says about itself, against a clock. Nothing of it is verified. */
export interface TokenJudgement {
	/** What the clock says of it; `unreadable` where the claims are not there to be asked. */
	readonly state: 'in-time' | 'expired' | 'not-yet-valid' | 'without-expiry' | 'unreadable';
	readonly times: Times;
	/** From `iat`, or `nbf`, to `exp`. */
	readonly lifetime?: Distance;
	readonly algorithm?: string;
	/** `kid`: which of the issuer’s keys signed it. */
	readonly keyId?: string;
	/** `typ` of the header. */
	readonly type?: string;
	readonly issuer?: string;
	readonly audiences: readonly Audience[];
	/** From `scope` or `scp`. */
	readonly scopes: readonly string[];
	readonly use?: TokenUse;
	readonly remarks: readonly TokenRemark[];
}

const leeway = 300;

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens and the like. */
const knownAudiences = [
	['microsoft-graph', /^00000003-0000-0000-c000-000000000000$|^https:\/\/graph\.microsoft\.com/i],
	['azure-resource-manager', /^https:\/\/management\.(?:azure\.com|core\.windows\.net)/i],
	['azure-key-vault', /^https:\/\/vault\.azure\.net/i],
	['app-store-connect', /^appstoreconnect-v1$/],
	['auth0-userinfo', /\.auth0\.com\/userinfo$/],
] as const;

/**
 * Says what can be said of a token at a moment.
 *
 * @example
 *
 * A token with `"exp": 1763724000`, an hour later: `state` is `expired`, and a remark tells
 * `{ id: 'expired', claim: 'exp', distance: { seconds: -3600, amount: 1, unit: 'hour' } }`.
 */
export function judgeToken(token: Token, now: Date): TokenJudgement {
	const { header = {}, claims = {}, deviations } = token;
	const times = timesOf(claims, now);
	const { exp } = times;
	const start = times.iat ?? times.nbf;
	const use = useOf(token);
	const remarks = [...clockRemarks(times, now), ...formRemarks(header, claims, times)];
	const has = (id: TokenRemark['id']): boolean => remarks.some((remark) => remark.id === id);
	const isPartial = deviations.some(({ id }) => /^(?:damaged|truncated)-claims$/.test(id));
	const noExpiry =
		token.claims && !isPartial && !('exp' in claims) ? 'without-expiry' : 'unreadable';
	return {
		state: has('expired')
			? 'expired'
			: has('not-yet-valid')
				? 'not-yet-valid'
				: exp
					? 'in-time'
					: noExpiry,
		times,
		...(exp && start && { lifetime: distanceOf(exp.seconds - start.seconds) }),
		...text('algorithm', header['alg']),
		...text('keyId', header['kid']),
		...text('type', header['typ']),
		...text('issuer', claims['iss']),
		audiences: strings(claims['aud']).map((value) => {
			const known = knownAudiences.find(([, pattern]) => pattern.test(value))?.[0];
			return { value, ...(known && { known }) };
		}),
		scopes: strings(claims['scope'] ?? claims['scp']).flatMap((one) => one.match(/\S+/g) ?? []),
		...(use && { use }),
		remarks,
	};
}

/** What the clock has to say, as a server reads it: the number as written, in seconds. */
function clockRemarks(times: Times, now: Date): ClockRemark[] {
	const clock = now.getTime() / 1000;
	const found: ClockRemark[] = [];
	for (const claim of timeClaims) {
		const time = times[claim];
		if (!time) continue;
		const { asWritten, fromNow: distance } = time;
		const { seconds } = distance;
		const isExp = claim === 'exp';
		const isBad = isExp ? asWritten <= clock : asWritten > clock;
		const note = (id: ClockRemark['id']): unknown => found.push({ id, claim, distance });
		if (isBad) note(isExp ? 'expired' : claim === 'nbf' ? 'not-yet-valid' : 'issued-in-future');
		if ((isBad || isExp) && Math.abs(seconds) <= leeway) note('near-limit');
		const beside = (seconds + 120) % 1800;
		if (isBad && claim === 'iat' && seconds > 1600 && seconds < 54_000 && beside <= 240)
			note('whole-hours');
		if (isExp && asWritten > 0 && asWritten < 1e8) note('duration-for-time');
	}
	return found;
}

function formRemarks(
	{ alg, nonce }: Record<string, unknown>,
	claims: Record<string, unknown>,
	times: Times,
): FormRemark[] {
	const found: FormRemark[] = timeClaims
		.filter((claim) => times[claim] && times[claim].seconds !== claims[claim])
		.map((claim) => ({ id: 'not-in-seconds', claim }));
	if (typeof alg === 'string') {
		if (/^none$/i.test(alg)) found.push({ id: 'unsigned', claim: 'alg' });
		else if (!isAlgorithm(alg)) found.push({ id: 'unknown-alg', claim: 'alg' });
	}
	if (nonce !== undefined) found.push({ id: 'nonce-in-header', claim: 'nonce' });
	return found;
}

function text<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
	return typeof value === 'string' ? ({ [name]: value } as Record<Name, string>) : {};
}

/** A claim that is a string or a list of them (RFC 7519, section 4.1.3). */
function strings(value: unknown): string[] {
	return [value].flat().filter((one) => typeof one === 'string');
}
