import { placeAfter, type DecisionTree, type Place, type TreeAnswer } from './tree.ts';

/** The answers of a question that lead to the same place. */
export interface Fork {
	readonly labels: readonly string[];
	readonly place: Place;
}

/** The answers of a question by the place that they lead to, in the order of the first of each. */
export function forksOf(answers: readonly TreeAnswer[]): Fork[] {
	return [...Map.groupBy(answers, (answer) => JSON.stringify(placeAfter(answer))).values()].flatMap(
		(group) => {
			const place = group[0] && placeAfter(group[0]);
			return place ? [{ labels: group.map(({ label }) => label), place }] : [];
		},
	);
}

/** A place in the outline, with the answers that lead there. */
export interface Item extends Fork {
	/** What the place is called. */
	readonly text: string;
	/** What comes after a question. */
	readonly items: readonly Item[];
	/** The question has come before, and so have its answers. */
	readonly again: boolean;
}

/** The tree as a nested list; a question that several answers lead to is opened where it first comes. */
export function outline(tree: DecisionTree): Item[] {
	const seen = new Set<string>();
	const below = (id: string): Item[] =>
		forksOf(tree.questions[id]?.answers ?? []).map((fork) => {
			const { kind, id: to } = fork.place;
			if (kind === 'outcome')
				return { ...fork, text: tree.outcomes[to]?.title ?? '', items: [], again: false };
			const again = seen.has(to);
			seen.add(to);
			return {
				...fork,
				text: tree.questions[to]?.text ?? '',
				items: again ? [] : below(to),
				again,
			};
		});
	return below(tree.start);
}

/** How many questions an item opens, itself included. */
export function questionsIn({ place, again, items }: Item): number {
	const own = place.kind === 'question' && !again ? 1 : 0;
	return items.reduce((sum, item) => sum + questionsIn(item), own);
}
