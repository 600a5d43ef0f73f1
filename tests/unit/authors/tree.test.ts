import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../src/model/check-tree.ts';
import type { Entries } from '../../../src/model/entries.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { library, outcome, question } from '../_library.ts';

/** What authors are told about a tree of these questions, with one outcome called `end`. */
const told = (
	questions: Entries['questions'],
	outcomes: Entries['outcomes'] = [outcome('end')],
): string[] => checkTree({ questions, outcomes }).map(formatProblem);

it('a sound tree has no problem', () => {
	expect(checkTree(library())).toEqual([]);
});

it('two questions that nothing leads to are told, each with the other', () => {
	expect(
		told([
			question('where', { a: '!end', 'not-sure': '!end' }),
			question('when', { a: '!end', 'not-sure': '!end' }),
		]),
	).toEqual([
		'content/questions/where.yaml, id: No answer leads to "where", and it is not the only such question (where, when), so the tree has 2 starts. Let an answer name "where" as its question, or delete the file.',
		'content/questions/when.yaml, id: No answer leads to "when", and it is not the only such question (where, when), so the tree has 2 starts. Let an answer name "when" as its question, or delete the file.',
	]);
});

it('a tree without a first question is told, and the circle that is to blame', () => {
	expect(
		told([
			question('where', { a: '?when', 'not-sure': '!end' }),
			question('when', { a: '?where', 'not-sure': '!end' }),
		]),
	).toEqual([
		'content/questions, answers: Every question has an answer that leads to it, so there is no first one. Take away the answer that leads back to the first question.',
		'content/questions/when.yaml, answers[0].question: The answer "a" leads round in a circle: where → when → where. Let it lead to a question that comes later, or to an outcome.',
	]);
});

it('a circle behind the first question is told with the way round', () => {
	expect(
		told([
			question('where', { a: '?when', 'not-sure': '!end' }),
			question('when', { a: '?who', 'not-sure': '!end' }),
			question('who', { a: '!end', b: '?when', 'not-sure': '!end' }),
		]),
	).toEqual([
		'content/questions/who.yaml, answers[1].question: The answer "b" leads round in a circle: when → who → when. Let it lead to a question that comes later, or to an outcome.',
	]);
});

it('a question that leads to itself is a circle', () => {
	expect(
		told([
			question('where', { a: '?when', 'not-sure': '!end' }),
			question('when', { a: '?when', 'not-sure': '!end' }),
		]),
	).toEqual([
		'content/questions/when.yaml, answers[0].question: The answer "a" leads round in a circle: when → when. Let it lead to a question that comes later, or to an outcome.',
	]);
});

it('two ways that come together again are no circle', () => {
	expect(
		told([
			question('where', { a: '?when', b: '?who', 'not-sure': '!end' }),
			question('when', { a: '?who', 'not-sure': '!end' }),
			question('who', { a: '!end', 'not-sure': '!end' }),
		]),
	).toEqual([]);
});

it('questions that no walk from the first one reaches are told', () => {
	expect(
		told([
			question('where', { a: '!end', 'not-sure': '!end' }),
			question('when', { a: '?who', 'not-sure': '!end' }),
			question('who', { a: '?when', 'not-sure': '!end' }),
		]).filter((line) => line.includes('No walk')),
	).toEqual([
		'content/questions/when.yaml, id: No walk from the first question reaches "when". Let an answer that is reached name "when" as its question, or delete the file.',
		'content/questions/who.yaml, id: No walk from the first question reaches "who". Let an answer that is reached name "who" as its question, or delete the file.',
	]);
});

it('an outcome that no answer leads to is told', () => {
	expect(
		told(
			[question('where', { a: '!end', 'not-sure': '!end' })],
			[outcome('end'), outcome('other')],
		),
	).toEqual([
		'content/outcomes/other.yaml, id: No answer leads to the outcome "other". Let an answer name "other" as its outcome, or delete the file.',
	]);
});

it('a question without “I am not sure” is told', () => {
	expect(told([question('where', { a: '!end', b: '!end' })])).toEqual([
		'content/questions/where.yaml, answers: There is no answer "not-sure". End the list with an answer whose id is "not-sure" and whose label is "I am not sure".',
	]);
});

it('“I am not sure” that is not the last answer is told', () => {
	expect(told([question('where', { 'not-sure': '!end', a: '!end' })])).toEqual([
		'content/questions/where.yaml, answers: The answer "not-sure" is not the last. End the list with an answer whose id is "not-sure" and whose label is "I am not sure".',
	]);
});

it('an answer id that stands twice in a question is told at its second place', () => {
	expect(told([question('where', { a: '!end', 'again-a': '!end', 'not-sure': '!end' })])).toEqual([
		'content/questions/where.yaml, answers[1].id: The answer "a" stands here twice. Give each answer of a question an id of its own.',
	]);
});

it('two questions may use the same answer ids', () => {
	expect(
		told([
			question('where', { yes: '?when', 'not-sure': '!end' }),
			question('when', { yes: '!end', 'not-sure': '!end' }),
		]),
	).toEqual([]);
});

describe('the length of a walk', () => {
	const chain = (length: number): Entries['questions'] =>
		Array.from({ length }, (_, index) =>
			question(`q${index + 1}`, {
				on: index + 1 < length ? `?q${index + 2}` : '!end',
				'not-sure': '!end',
			}),
		);

	it('may be six questions', () => {
		expect(told(chain(6))).toEqual([]);
	});

	it('is told, with the whole way, from the seventh question on', () => {
		expect(told(chain(7))).toEqual([
			'content/questions/q7.yaml, id: A walk asks 7 questions: q1 → q2 → q3 → q4 → q5 → q6 → q7. Ask at most 6: let an earlier answer end in an outcome.',
		]);
	});

	it('is that of the longest way, not of the first', () => {
		const [first, ...rest] = chain(7);
		const shortcut = question('q1', { end: '!end', on: '?q2', 'not-sure': '!end' });
		expect(first?.id).toBe('q1');
		expect(told([shortcut, ...rest])).toHaveLength(1);
	});
});
