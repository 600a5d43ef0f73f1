import type { Token } from '../evidence.ts';
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
		| 'near-limit';
	readonly claim: TimeClaim;
	readonly distance: Distance;
}

/** What else a server may refuse a token for, or what helps to see why it does. */
export interface FormRemark {
	/** `alg` is `none`: servers refuse it (RFC 8725, section 3.2). */
	readonly id: 'unsigned';
	readonly claim: string;
}

export type TokenRemark = ClockRemark | FormRemark;

/** Somebody whom a token is for. */
export interface Audience {
	readonly value: string;
	/** Whose API that is: a token for it opens no other. */
	readonly known?: 'microsoft-graph';
}

/** What a token says about itself, against a clock. Nothing of it is verified. */
export interface TokenJudgement {
	/** What the clock says of it; `unreadable` where the claims are not there to be asked. */
	readonly state: 'in-time' | 'expired' | 'not-yet-valid' | 'without-expiry' | 'unreadable';
	readonly times: Times;
	/** From `iat`, or `nbf`, to `exp`. */
	readonly lifetime?: Distance;
	readonly audiences: readonly Audience[];
	readonly use?: TokenUse;
	readonly remarks: readonly TokenRemark[];
}

const leeway = 300;

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens */
const graph = /^00000003-0000-0000-c000-000000000000$|^https:\/\/graph\.microsoft\.com/i;

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
	const remarks: TokenRemark[] = clockRemarks(times, now);
	if (/^none$/i.test(String(header['alg']))) remarks.push({ id: 'unsigned', claim: 'alg' });
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
		// A string or a list of them (RFC 7519, section 4.1.3).
		audiences: [claims['aud']]
			.flat()
			.filter((one) => typeof one === 'string')
			.map((value) => ({ value, ...(graph.test(value) && { known: 'microsoft-graph' as const }) })),
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
	}
	return found;
}
