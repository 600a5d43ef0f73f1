import type { Frequency } from '../schemas/shared.ts';
import type { Cause, KnowledgeBase } from './knowledge-base.ts';
import { allWalks } from './tree.ts';
import { highestFrequency } from './words.ts';

/** How large the decision tree is, in questions. */
export interface TreeReport {
	readonly questions: number;
	readonly outcomes: number;
	readonly walks: number;
	readonly longest: number;
	/** The mean over all walks. */
	readonly mean: number;
	/** The mean over all causes, each weighted by how common it is. */
	readonly weightedMean: number;
}

/** What a step of frequency weighs: an estimate, as the three steps themselves are. */
const weights = { common: 9, occasional: 3, rare: 1 } as const satisfies Record<Frequency, number>;

/**
 * Measures the tree. A cause is as far away as the mean walk that names it first, or, where none
 * does, as the mean walk that names it at all.
 */
export function treeReport({ tree, causes, outcomes }: KnowledgeBase): TreeReport {
	const named = new Map(outcomes.map(({ id, causes: list }) => [id, list]));
	const walks = allWalks(tree).map(({ steps, place }) => ({
		length: steps.length,
		causes: named.get(place.id) ?? [],
	}));
	const wayTo = (cause: Cause): number => {
		const first = walks.filter((walk) => walk.causes[0]?.id === cause.id);
		const any = walks.filter((walk) => walk.causes.some(({ id }) => id === cause.id));
		return mean((first.length > 0 ? first : any).map(({ length }) => ({ value: length })));
	};
	const lengths = walks.map(({ length }) => length);
	return {
		questions: Object.keys(tree.questions).length,
		outcomes: outcomes.length,
		walks: walks.length,
		longest: Math.max(0, ...lengths),
		mean: mean(lengths.map((value) => ({ value }))),
		weightedMean: mean(
			causes.map((cause) => ({
				value: wayTo(cause),
				weight: weights[highestFrequency(cause.frequency)],
			})),
		),
	};
}

/** As one line for people. */
export function formatTreeReport(report: TreeReport): string {
	const { questions, outcomes, walks, longest } = report;
	return `${questions} questions lead to ${outcomes} outcomes by ${walks} walks; the longest asks ${longest}, the mean walk ${report.mean.toFixed(1)}, and ${report.weightedMean.toFixed(1)} weighted by how common the causes are`;
}

function mean(values: readonly { readonly value: number; readonly weight?: number }[]): number {
	const total = values.reduce((sum, { weight = 1 }) => sum + weight, 0);
	if (total === 0) return 0;
	return values.reduce((sum, { value, weight = 1 }) => sum + value * weight, 0) / total;
}
