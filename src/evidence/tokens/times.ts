import { distanceOf, type Distance } from './distance.ts';

export const timeClaims = ['iat', 'nbf', 'exp'] as const;
export type TimeClaim = (typeof timeClaims)[number];

/** A NumericDate: seconds since 1970 in UTC, as a number (RFC 7519, section 2). */
export interface TokenTime {
	/** What is meant, in seconds since 1970, whatever it was written in. */
	readonly seconds: number;
	/** What a server reads that takes the number for seconds, as the specification has it. */
	readonly asWritten: number;
	/** From now to what is meant. */
	readonly fromNow: Distance;
}

export type Times = Readonly<Partial<Record<TimeClaim, TokenTime>>>;

/** Past it, seconds are of the year 5138, and milliseconds of 1973: no token has either. */
const mostSeconds = 1e11;
/** The last moment that a `Date` can tell, in milliseconds. */
const mostMilliseconds = 8.64e15;

/**
 * Reads `iat`, `nbf` and `exp`; one that tells no time is not there.
 *
 * @example
 *
 * `1763724000000` is meant in milliseconds: a server takes it for a day in the year 57860.
 */
export function timesOf(claims: Readonly<Record<string, unknown>>, now: Date): Times {
	const times: Partial<Record<TimeClaim, TokenTime>> = {};
	for (const claim of timeClaims) {
		const value = claims[claim];
		const isTold = typeof value === 'number' || /^\d{1,19}$/.test(String(value));
		const asWritten = isTold ? Number(value) : NaN;
		if (!(Math.abs(asWritten) <= mostMilliseconds)) continue;
		const seconds = Math.abs(asWritten) < mostSeconds ? asWritten : asWritten / 1000;
		times[claim] = { seconds, asWritten, fromNow: distanceOf(seconds - now.getTime() / 1000) };
	}
	return times;
}
