import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, toQuery } from '../../../src/model/answers.ts';
import {
	allWalks,
	longestFrom,
	mostQuestions,
	onlyWayTo,
	placeAfter,
	walk,
	type DecisionTree,
} from '../../../src/model/tree.ts';
import { queries, texts, tree, trees } from '../_tree.ts';

/** Where somebody comes to with these answers. */
const at = (answers: Record<string, string>, until?: string) =>
	walk(tree, new Map(Object.entries(answers)), until);

const circle: DecisionTree = {
	start: 'where',
	questions: {
		where: { text: 'Where?', answers: [{ id: 'a', label: 'A', question: 'when' }] },
		when: { text: 'When?', answers: [{ id: 'a', label: 'A', question: 'where' }] },
	},
	outcomes: {},
};

describe('a walk', () => {
	it('begins at the first question', () => {
		expect(at({})).toEqual({ steps: [], place: { kind: 'question', id: 'where' } });
	});

	it('stops at the first question that is still open', () => {
		expect(at({ where: 'website' })).toEqual({
			steps: [{ question: 'where', answer: 'website' }],
			place: { kind: 'question', id: 'what-happens' },
		});
	});

	it('ends in the outcome that the answers lead to', () => {
		expect(at({ where: 'website', 'what-happens': 'bare-page' })).toEqual({
			steps: [
				{ question: 'where', answer: 'website' },
				{ question: 'what-happens', answer: 'bare-page' },
			],
			place: { kind: 'outcome', id: 'address' },
		});
	});

	it('does not mind the order in which answers stand', () => {
		expect(at({ 'what-happens': 'bare-page', where: 'website' })).toEqual(
			at({ where: 'website', 'what-happens': 'bare-page' }),
		);
	});

	it('takes an answer that the question does not offer as not given', () => {
		expect(at({ where: 'the-moon' })).toEqual(at({}));
	});

	it('leaves answers aside that belong to questions off the way', () => {
		expect(at({ where: 'tool', 'what-happens': 'bare-page', colour: 'red' })).toEqual(
			at({ where: 'tool' }),
		);
	});

	it('keeps the later answers when an earlier one is changed', () => {
		expect(at({ where: 'website', 'what-happens': 'bare-page' }).place).toEqual(
			at({ where: 'not-sure', 'what-happens': 'bare-page' }).place,
		);
	});

	it('stops where it is told to, even if that question has been answered', () => {
		expect(at({ where: 'website', 'what-happens': 'bare-page' }, 'what-happens')).toEqual(
			at({ where: 'website' }),
		);
	});

	it('goes on to the end if the question to stop at is not on the way', () => {
		expect(at({ where: 'tool' }, 'know-the-password').place).toEqual({
			kind: 'outcome',
			id: 'token',
		});
	});

	it('does not run round a circle for ever', () => {
		const { steps } = walk(circle, readAnswers('?where=a&when=a'));
		expect(steps.length).toBeLessThanOrEqual(mostQuestions + 1);
	});

	it('comes to a place of the tree whatever stands in the address', () => {
		fc.assert(
			fc.property(trees, queries, (any, query) => {
				const { place } = walk(any, readAnswers(query));
				const known = place.kind === 'question' ? any.questions : any.outcomes;
				expect(Object.keys(known)).toContain(place.id);
			}),
		);
	});

	it('is not moved by answers that nobody offers', () => {
		fc.assert(
			fc.property(trees, queries, texts, texts, (any, query, question, answer) => {
				const answers = readAnswers(query);
				fc.pre(!answers.has(question) && !any.questions[question]);
				expect(walk(any, new Map([...answers, [question, answer]]))).toEqual(walk(any, answers));
			}),
		);
	});

	it('consists of answers that the questions offer, each leading to the next', () => {
		fc.assert(
			fc.property(trees, queries, (any, query) => {
				const { steps, place } = walk(any, readAnswers(query));
				const led = steps.map(({ question, answer }) =>
					any.questions[question]?.answers.find(({ id }) => id === answer),
				);
				const ids = [...steps.slice(1).map(({ question }) => question), place.id];
				expect(led.map((answer) => answer?.question ?? answer?.outcome)).toEqual(
					ids.slice(0, steps.length),
				);
			}),
		);
	});
});

describe('all walks', () => {
	it('are every way from the first question to an outcome', () => {
		expect(
			allWalks(tree).map(
				({ steps, place }) => `${steps.map(({ answer }) => answer).join(', ')}: ${place.id}`,
			),
		).toEqual([
			'website, box-returns, yes: old-state',
			'website, box-returns, no: general',
			'website, box-returns, not-sure: general',
			'website, bare-page: address',
			'website, not-sure: general',
			'tool: token',
			'not-sure, box-returns, yes: old-state',
			'not-sure, box-returns, no: general',
			'not-sure, box-returns, not-sure: general',
			'not-sure, bare-page: address',
			'not-sure, not-sure: general',
		]);
	});

	it('are each found again from the address that they have', () => {
		fc.assert(
			fc.property(trees, (any) => {
				for (const way of allWalks(any))
					expect(walk(any, readAnswers(toQuery(way.steps)))).toEqual(way);
			}),
		);
	});

	it('are all different', () => {
		fc.assert(
			fc.property(trees, (any) => {
				const ways = allWalks(any).map(({ steps }) => toQuery(steps));
				expect(new Set(ways).size).toBe(ways.length);
			}),
		);
	});

	it('leave an answer out that leads nowhere', () => {
		const nowhere: DecisionTree = {
			...circle,
			questions: { where: { text: 'Where?', answers: [{ id: 'a', label: 'A' }] } },
		};
		expect(allWalks(nowhere)).toEqual([]);
	});
});

describe('the longest walk', () => {
	it('is counted with the question that it begins at', () => {
		expect(longestFrom(tree, 'know-the-password')).toBe(1);
		expect(longestFrom(tree, 'what-happens')).toBe(2);
		expect(longestFrom(tree, 'where')).toBe(3);
	});

	it('from the first question on is as long as the longest of all walks', () => {
		fc.assert(
			fc.property(trees, (any) => {
				expect(longestFrom(any, any.start)).toBe(
					Math.max(...allWalks(any).map(({ steps }) => steps.length)),
				);
			}),
		);
	});
});

describe('the only way to a place', () => {
	const walks = allWalks(tree);

	it('is known where there is one', () => {
		expect(onlyWayTo(walks, { kind: 'outcome', id: 'token' })).toEqual([
			{ question: 'where', answer: 'tool' },
		]);
	});

	it('is no step long for the first question', () => {
		expect(onlyWayTo(walks, { kind: 'question', id: 'where' })).toEqual([]);
	});

	it('is not guessed where several lead there', () => {
		expect(onlyWayTo(walks, { kind: 'question', id: 'what-happens' })).toBeUndefined();
		expect(onlyWayTo(walks, { kind: 'outcome', id: 'general' })).toBeUndefined();
	});

	it('counts a way once, however it goes on behind a question', () => {
		const straight = walks.filter(({ steps }) => steps[0]?.answer === 'website');
		expect(onlyWayTo(straight, { kind: 'question', id: 'what-happens' })).toEqual([
			{ question: 'where', answer: 'website' },
		]);
	});

	it('does not take a question for an outcome of the same name', () => {
		expect(onlyWayTo(walks, { kind: 'outcome', id: 'where' })).toBeUndefined();
	});

	it('is not there for a place that nobody comes to', () => {
		expect(onlyWayTo(walks, { kind: 'outcome', id: 'elsewhere' })).toBeUndefined();
	});

	it('leads there in every tree', () => {
		fc.assert(
			fc.property(trees, (any) => {
				const ways = allWalks(any);
				for (const { place } of ways) {
					const way = onlyWayTo(ways, place);
					if (way) expect(walk(any, readAnswers(toQuery(way))).place).toEqual(place);
				}
			}),
		);
	});
});

describe('an answer leads', () => {
	it('to a question', () => {
		expect(placeAfter({ id: 'a', label: 'A', question: 'when' })).toEqual({
			kind: 'question',
			id: 'when',
		});
	});

	it('to an outcome', () => {
		expect(placeAfter({ id: 'a', label: 'A', outcome: 'end' })).toEqual({
			kind: 'outcome',
			id: 'end',
		});
	});

	it('nowhere, where neither is named', () => {
		expect(placeAfter({ id: 'a', label: 'A' })).toBeUndefined();
	});
});
