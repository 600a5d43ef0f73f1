import type { Cause } from '../model/knowledge-base.ts';
import type { Frequency } from '../schemas/shared.ts';

/**
 * How much a step of frequency weighs where those of all audiences are added: flatter than in the
 * report of the tree, for many seldom met causes are asked for. Found by trial.
 */
const weights: Readonly<Record<Frequency, number>> = { common: 1, occasional: 0.5, rare: 0.15 };

/** How often a cause is what somebody has, of all audiences together: the higher the oftener. */
export function oftenOf({ frequency }: Pick<Cause, 'frequency'>): number {
	return Object.values(frequency).reduce((sum, step) => sum + weights[step], 0);
}
