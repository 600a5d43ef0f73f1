import fc from 'fast-check';
import type { DecisionTree, TreeAnswer } from '../../src/model/tree.ts';

/** A small tree in which two ways lead to one question, and one question lies behind both. */
export const tree: DecisionTree = {
	start: 'where',
	questions: {
		where: {
			text: 'Where?',
			answers: [
				{ id: 'website', label: 'A website', question: 'what-happens' },
				{ id: 'tool', label: 'A tool', outcome: 'token' },
				{ id: 'not-sure', label: 'I am not sure', question: 'what-happens' },
			],
		},
		'what-happens': {
			text: 'What happens?',
			answers: [
				{ id: 'box-returns', label: 'The box returns', question: 'know-the-password' },
				{ id: 'bare-page', label: 'A bare page', outcome: 'address' },
				{ id: 'not-sure', label: 'I am not sure', outcome: 'general' },
			],
		},
		'know-the-password': {
			text: 'Do you know the password?',
			answers: [
				{ id: 'yes', label: 'Yes', outcome: 'old-state' },
				{ id: 'no', label: 'No', outcome: 'general' },
				{ id: 'not-sure', label: 'I am not sure', outcome: 'general' },
			],
		},
	},
	outcomes: {
		token: { title: 'The token ran out' },
		address: { title: 'The address is wrong' },
		general: { title: 'A website in general' },
		'old-state': { title: 'Old state is in the way' },
	},
};

/** Any sound tree of at most six questions; an answer leads to a later question or to an outcome. */
export const trees: fc.Arbitrary<DecisionTree> = fc
	.integer({ min: 1, max: 6 })
	.chain((count) =>
		fc.tuple(...Array.from({ length: count }, (_, index) => answersOf(index, count))),
	)
	.map((lists) => ({
		start: 'q0',
		questions: Object.fromEntries(
			lists.map((answers, index) => [`q${index}`, { text: `Question ${index}?`, answers }]),
		),
		outcomes: { o0: { title: 'One' }, o1: { title: 'Two' }, o2: { title: 'Three' } },
	}));

function answersOf(index: number, count: number): fc.Arbitrary<TreeAnswer[]> {
	const outcomes = ['o0', 'o1', 'o2'].map((outcome) => ({ outcome }));
	const later = Array.from({ length: count - index - 1 }, (_, step) => ({
		question: `q${index + 1 + step}`,
	}));
	return fc
		.array(fc.constantFrom(...outcomes, ...later), { minLength: 1, maxLength: 4 })
		.map((targets) =>
			targets.map((target, at) => ({ id: `a${at}`, label: `Answer ${at}`, ...target })),
		);
}

/** Any text at all, wild ones included. */
export const texts = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'binary-ascii' }),
);

/** Queries of addresses: some of our own kind, some that anybody may have typed. */
export const queries = fc.oneof(
	texts,
	fc
		.array(
			fc.tuple(
				fc.oneof(fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4', 'q5', '__proto__'), texts),
				fc.oneof(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'constructor'), texts),
			),
		)
		.map((pairs) => `?${pairs.map(([question, answer]) => `${question}=${answer}`).join('&')}`),
);
