import type { Audience, Frequency } from '../schemas/shared.ts';
import type { Cause } from './knowledge-base.ts';

const rank = { common: 0, occasional: 1, rare: 2 } as const satisfies Record<Frequency, number>;

/**
 * The causes that an audience meets most, the commonest first; those it can fix itself come before
 * others, and of those the ones that more walks of the decision tree end in.
 */
export function commonestFor(
	causes: readonly Cause[],
	audience: Audience,
	most: number,
): { cause: Cause; frequency: Frequency }[] {
	return causes
		.flatMap((cause) => {
			const frequency = cause.frequency[audience];
			return frequency === undefined ? [] : [{ cause, frequency }];
		})
		.sort(
			(a, b) =>
				rank[a.frequency] - rank[b.frequency] ||
				Number(b.cause.audiences.includes(audience)) -
					Number(a.cause.audiences.includes(audience)) ||
				b.cause.outcomes.length - a.cause.outcomes.length,
		)
		.slice(0, most);
}
