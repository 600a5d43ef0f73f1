/**
 * The decision tree as plain data: the same object is checked at build time, prerendered as pages
 * and walked in the browser.
 */
export interface DecisionTree {
	/** Id of the first question. */
	readonly start: string;
	readonly questions: Readonly<Record<string, TreeQuestion>>;
	readonly outcomes: Readonly<Record<string, TreeOutcome>>;
}

export interface TreeQuestion {
	readonly text: string;
	readonly answers: readonly TreeAnswer[];
}

export interface TreeOutcome {
	readonly title: string;
}

/** An edge of the tree; exactly one of `question` and `outcome` is there. */
export interface TreeAnswer {
	readonly id: string;
	readonly label: string;
	readonly question?: string | undefined;
	readonly outcome?: string | undefined;
}

/** A question together with the answer that was given to it. */
export interface Step {
	readonly question: string;
	readonly answer: string;
}

/** Where a walk has come to. */
export type Place =
	| { readonly kind: 'question'; readonly id: string }
	| { readonly kind: 'outcome'; readonly id: string };

export interface Walk {
	readonly steps: readonly Step[];
	readonly place: Place;
}

/** The most questions that a walk may ask. */
export const mostQuestions = 6;

/** Where an answer leads. */
export function placeAfter(answer: TreeAnswer): Place | undefined {
	if (answer.question !== undefined) return { kind: 'question', id: answer.question };
	if (answer.outcome !== undefined) return { kind: 'outcome', id: answer.outcome };
	return undefined;
}

/**
 * Follows answers from the first question to the first one that is still open, or to an outcome.
 * Answers that do not exist, or belong to questions that are not on the way, count as not given.
 *
 * @param until a question at which to stop even if it has been answered
 */
export function walk(
	tree: DecisionTree,
	answers: ReadonlyMap<string, string>,
	until?: string,
): Walk {
	const steps: Step[] = [];
	let id = tree.start;
	while (steps.length <= mostQuestions && id !== until) {
		const given = answers.get(id);
		const answer = tree.questions[id]?.answers.find((candidate) => candidate.id === given);
		const place = answer && placeAfter(answer);
		if (!answer || !place) break;
		steps.push({ question: id, answer: answer.id });
		if (place.kind === 'outcome') return { steps, place };
		id = place.id;
	}
	return { steps, place: { kind: 'question', id } };
}

/** Every way from the first question to an outcome. The tree must hold no cycle. */
export function allWalks(tree: DecisionTree): Walk[] {
	const from = (id: string, steps: readonly Step[]): Walk[] =>
		(tree.questions[id]?.answers ?? []).flatMap((answer) => {
			const place = placeAfter(answer);
			const taken = [...steps, { question: id, answer: answer.id }];
			if (!place) return [];
			return place.kind === 'question' ? from(place.id, taken) : [{ steps: taken, place }];
		});
	return from(tree.start, []);
}

/** How many questions the longest walk from a question on asks, itself included. */
export function longestFrom(tree: DecisionTree, id: string): number {
	const onward = (tree.questions[id]?.answers ?? []).map(({ question }) =>
		question === undefined ? 0 : longestFrom(tree, question),
	);
	return 1 + Math.max(0, ...onward);
}

/** The steps that lead to a place, where there is only one way to it. */
export function onlyWayTo(walks: readonly Walk[], place: Place): readonly Step[] | undefined {
	const ways = new Map<string, readonly Step[]>();
	for (const { steps, place: end } of walks) {
		const length =
			place.kind === 'question'
				? steps.findIndex(({ question }) => question === place.id)
				: end.kind === 'outcome' && end.id === place.id
					? steps.length
					: -1;
		if (length < 0) continue;
		const way = steps.slice(0, length);
		ways.set(JSON.stringify(way), way);
	}
	return ways.size === 1 ? [...ways.values()][0] : undefined;
}
