/** Units as `Intl.RelativeTimeFormat` has them. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How far two times are apart. */
export interface Distance {
	/** Below zero where the time lies before the one that it is compared with. */
	readonly seconds: number;
	/** What a person would say, without a sign: 90 minutes, 2 hours, 45 days. */
	readonly amount: number;
	readonly unit: TimeUnit;
}

const units: readonly (readonly [TimeUnit, seconds: number])[] = [
	['year', 31_556_952],
	['month', 2_629_746],
	['day', 86_400],
	['hour', 3_600],
	['minute', 60],
	['second', 1],
];

/**
 * Says a number of seconds in the largest unit that is right to within a tenth.
 *
 * @example
 *
 * 3 700 seconds are 1 hour, 5 400 are 90 minutes, 200 000 are 56 hours, 3 888 000 are 45 days.
 */
export function distanceOf(seconds: number): Distance {
	const whole = Math.round(seconds);
	const length = Math.abs(whole);
	for (const [unit, size] of units) {
		const amount = Math.round(length / size);
		if (amount > 0 && Math.abs(amount * size - length) <= length / 10)
			return { seconds: whole, amount, unit };
	}
	return { seconds: whole, amount: length, unit: 'second' };
}
