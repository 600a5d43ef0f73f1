import type { Token } from '../evidence.ts';
import { distanceOf, type Distance } from './distance.ts';

import { timeClaims, timesOf, type TimeClaim } from './times.ts';

/** A moment on the line. */
export interface TimelinePoint {
	readonly id: TimeClaim | 'now';
	/** From 0, the beginning of the span, to 1, its end. */
	readonly at: number;
	/** Since 1970. */
	readonly seconds: number;
	readonly fromNow: Distance;
}

export interface TokenTimeline {
	/** In the order of the line. */
	readonly points: readonly TimelinePoint[];
	/** Where the token is valid; from the beginning or to the end where no claim bounds it. */
	readonly valid?: { readonly from: number; readonly to: number };
	/** Now lies too far off to be drawn true to scale: the line is broken on that side. */
	readonly brokenAt?: 'beginning' | 'end';
}

/**
 * What a picture of a token’s life needs; nothing where the token tells no time. Now stands at most
 * one lifetime away from it, and the line is called broken where it is further off.
 *
 * @example
 *
 * Issued at 12:00, valid until 13:00, now 12:30: the points are `iat` at 0, `now` at 0.5 and `exp`
 * at 1.
 */
export function tokenTimeline(token: Token, now: Date): TokenTimeline | undefined {
	const clock = now.getTime() / 1000;
	const times = timesOf(token.claims ?? {}, now);
	const told = timeClaims.flatMap((id) => {
		const time = times[id];
		return time ? [{ id, seconds: time.seconds, fromNow: time.fromNow }] : [];
	});
	if (told.length === 0 || Number.isNaN(clock)) return undefined;
	const first = Math.min(...told.map(({ seconds }) => seconds));
	const last = Math.max(...told.map(({ seconds }) => seconds));
	// One moment alone has no length: then the distance to now is the measure.
	const life = last - first || Math.abs(clock - first) || 1;
	const shown = Math.min(Math.max(clock, first - life), last + life);
	const from = Math.min(first, shown);
	const length = Math.max(last, shown) - from || 1;
	const place = (seconds: number): number => (seconds - from) / length;
	const points = [
		...told.map((point) => ({ ...point, at: place(point.seconds) })),
		{ id: 'now' as const, at: place(shown), seconds: clock, fromNow: distanceOf(0) },
	].toSorted((a, b) => a.at - b.at);
	const begin = times.nbf ?? times.iat;
	const valid = {
		from: begin ? place(begin.seconds) : 0,
		to: times.exp ? place(times.exp.seconds) : 1,
	};
	return {
		points,
		...(valid.from < valid.to && { valid }),
		...(shown !== clock && { brokenAt: clock < shown ? 'beginning' : 'end' }),
	};
}
