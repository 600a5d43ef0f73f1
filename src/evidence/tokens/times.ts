import { distanceOf, type Distance } from './distance.ts';

export const timeClaims = ['iat', 'nbf', 'exp'] as const;
export type TimeClaim = (typeof timeClaims)[number];

/** A NumericDate: seconds since 1970 in UTC, as a number (RFC 7519, section 2). */
export interface TokenTime {
	/** What is meant, in seconds since 1970, whatever it was written in. */
	readonly seconds: number;
	/** What a server reads that takes the number for seconds, as the specification has it. */
	readonly asWritten: number;
	readonly unit: 'second' | 'millisecond' | 'microsecond';
	/** Whether it is a number, as it must be, or a string that holds one or a date. */
	readonly written: 'number' | 'string';
	/** From now to what is meant. */
	readonly fromNow: Distance;
}

/** Past it, seconds are of the year 5138, and milliseconds of 1973: no token has either. */
const mostSeconds = 1e11;
const mostMilliseconds = 1e14;
/** The last moment that a `Date` can tell, in microseconds. */
const mostMicroseconds = 8.64e18;

/**
 * Reads `exp`, `nbf` or `iat`; nothing where it tells no time.
 *
 * @example
 *
 * `1763724000000` is meant in milliseconds: a server takes it for a day in the year 57860.
 */
export function readTime(value: unknown, now: Date): TokenTime | undefined {
	const asWritten = numberIn(value);
	if (asWritten === undefined || Math.abs(asWritten) > mostMicroseconds) return undefined;
	const size = Math.abs(asWritten);
	const [unit, parts] =
		size < mostSeconds
			? (['second', 1] as const)
			: size < mostMilliseconds
				? (['millisecond', 1e3] as const)
				: (['microsecond', 1e6] as const);
	const seconds = asWritten / parts;
	return {
		seconds,
		asWritten,
		unit,
		written: typeof value === 'number' ? 'number' : 'string',
		fromNow: distanceOf(seconds - now.getTime() / 1000),
	};
}

function numberIn(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	if (typeof value !== 'string' || value.length > 40) return undefined;
	if (/^\s*-?\d{1,19}(?:\.\d{1,9})?\s*$/.test(value)) return Number(value);
	const date = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? undefined : date / 1000;
}
