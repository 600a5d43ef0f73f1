import { distanceOf, type Distance } from './distance.ts';
import type { KnownIssuer } from './issuers.ts';
import { timeClaims, type TimeClaim, type TokenTime } from './times.ts';

type Members = Readonly<Record<string, unknown>>;

export type Times = Readonly<Partial<Record<TimeClaim, TokenTime>>>;

/** Something about a token that a server may refuse it for, or that helps to see why it does. */
export interface TimeRemark {
	readonly id:
		| 'expired'
		| 'not-yet-valid'
		| 'issued-in-future'
		/** So near that the clocks of two machines decide (RFC 7519, section 4.1.4: a few minutes). */
		| 'near-limit'
		/** Issued in the future by whole or half hours: a local time was taken for UTC. */
		| 'whole-hours'
		| 'not-in-seconds'
		| 'not-a-number'
		| 'no-time'
		/** Seconds to live where a moment belongs: the token expired in the seventies. */
		| 'duration-for-time'
		| 'missing-exp'
		| 'exp-before-iat'
		| 'long-lifetime'
		/** Longer than its issuer or recipient permits. */
		| 'lifetime-over-limit';
	readonly claim: TimeClaim;
	readonly distance?: Distance;
}

const leeway = 300;
/** A day; issuers give access and ID tokens minutes to hours. */
const usualLifetime = 86_400;
/** `iat` is often set back by so much, to allow for a server whose clock is late. */
const setBack = 60;

/** How long a token lives, from when it was issued or is valid. */
export function lifetimeOf({ exp, iat, nbf }: Times): Distance | undefined {
	const start = iat ?? nbf;
	return exp && start ? distanceOf(exp.seconds - start.seconds) : undefined;
}

/** What the clock has to say, as a server reads it: the number as written, in seconds. */
export function clockRemarks({ exp, nbf, iat }: Times, now: Date): TimeRemark[] {
	const clock = now.getTime() / 1000;
	const found: TimeRemark[] = [];
	const note = (id: TimeRemark['id'], claim: TimeClaim, time: TokenTime): void => {
		const distance = time.fromNow;
		found.push({ id, claim, distance });
		if (Math.abs(distance.seconds) <= leeway) found.push({ id: 'near-limit', claim, distance });
		if (id === 'issued-in-future' && isWholeHours(distance.seconds))
			found.push({ id: 'whole-hours', claim, distance });
	};
	if (exp && exp.asWritten <= clock) note('expired', 'exp', exp);
	else if (exp?.unit === 'second' && exp.fromNow.seconds <= leeway)
		found.push({ id: 'near-limit', claim: 'exp', distance: exp.fromNow });
	if (nbf && nbf.asWritten > clock) note('not-yet-valid', 'nbf', nbf);
	if (iat && iat.asWritten > clock) note('issued-in-future', 'iat', iat);
	return found;
}

function isWholeHours(seconds: number): boolean {
	const beside = (seconds + 120) % 1800;
	return seconds > 1600 && seconds < 15 * 3600 && beside <= 240;
}

/** What is odd about how the times are written (RFC 7519, sections 2 and 4.1). */
export function writingRemarks(claims: Members, times: Times): TimeRemark[] {
	return timeClaims.flatMap((claim): TimeRemark[] => {
		if (!Object.hasOwn(claims, claim)) return [];
		const time = times[claim];
		if (!time) return [{ id: 'no-time', claim }];
		const found: TimeRemark[] = [];
		if (time.unit !== 'second') found.push({ id: 'not-in-seconds', claim });
		if (time.written === 'string') found.push({ id: 'not-a-number', claim });
		if (claim === 'exp' && time.seconds > 0 && time.seconds < 1e8)
			found.push({ id: 'duration-for-time', claim, distance: distanceOf(time.seconds) });
		return found;
	});
}

/** What is odd about how long the token lives. */
export function lifetimeRemarks(
	times: Times,
	{ longest, isRefresh }: { longest: KnownIssuer['longest']; isRefresh: boolean },
): TimeRemark[] {
	const distance = lifetimeOf(times);
	if (!distance) return [];
	const { seconds } = distance;
	if (seconds < 0) return [{ id: 'exp-before-iat', claim: 'exp', distance }];
	if (longest !== undefined && seconds > longest + setBack)
		return [{ id: 'lifetime-over-limit', claim: 'exp', distance }];
	return seconds > usualLifetime && !isRefresh
		? [{ id: 'long-lifetime', claim: 'exp', distance }]
		: [];
}
