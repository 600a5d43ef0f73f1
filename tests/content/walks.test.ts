import { describe, expect, it } from 'vitest';
import { readAnswers, toQuery } from '../../src/model/answers.ts';
import { checklist } from '../../src/model/checklist.ts';
import { allWalks, longestFrom, mostQuestions, walk } from '../../src/model/tree.ts';
import { notSure } from '../../src/schemas/question.ts';
import { chainOfNo } from '../unit/_chain-of-no.ts';
import { library } from './_library.ts';

const { tree } = library;
const walks = allWalks(tree).map((way) => ({ ...way, query: toQuery(way.steps) }));

describe('a walk', () => {
	it.each(walks)('ends in an outcome after at most six questions: $query', ({ steps, place }) => {
		expect(place.kind).toBe('outcome');
		expect(Object.keys(tree.outcomes)).toContain(place.id);
		expect(steps.length).toBeLessThanOrEqual(mostQuestions);
	});

	it('is found again from its address, every one', () => {
		for (const { query, steps, place } of walks)
			expect(walk(tree, readAnswers(query))).toEqual({ steps, place });
	});

	it('ends somewhere even for somebody who is never sure', () => {
		const unsure = new Map(Object.keys(tree.questions).map((id) => [id, notSure]));
		expect(walk(tree, unsure).place.kind).toBe('outcome');
	});

	it('is never longer than six questions', () => {
		expect(longestFrom(tree, tree.start)).toBeLessThanOrEqual(mostQuestions);
	});
});

it('every question is asked on some walk, and every outcome ends one', () => {
	const asked = new Set(walks.flatMap(({ steps }) => steps.map(({ question }) => question)));
	const ends = new Set(walks.map(({ place }) => place.id));
	expect([...asked].sort()).toEqual(Object.keys(tree.questions).sort());
	expect([...ends].sort()).toEqual(Object.keys(tree.outcomes).sort());
});

it('every cause is the end of some walk', () => {
	const ends = new Set(walks.map(({ place }) => place.id));
	const reached = library.outcomes
		.filter(({ id }) => ends.has(id))
		.flatMap(({ causes }) => causes.map(({ id }) => id));
	expect([...new Set(reached)].sort()).toEqual(library.causes.map(({ id }) => id).sort());
});

describe('a question', () => {
	it.each(library.questions)('$id says how to tell', ({ help }) => {
		expect(help.length).toBeGreaterThan(0);
		expect(help.filter((way) => [way.on, way.do, way.see].includes(''))).toEqual([]);
	});

	it.each(library.questions)('$id ends with “I am not sure”', ({ answers }) => {
		expect(answers.at(-1)).toMatchObject({ id: notSure, label: 'I am not sure' });
	});

	it.each(library.questions)('$id offers no answer twice', ({ answers }) => {
		const labels = answers.map(({ label }) => label.toLowerCase());
		expect(labels).toEqual([...new Set(labels)]);
	});

	it.each(library.questions)('$id leads to more than one place', ({ answers }) => {
		const places = new Set(answers.map(({ question, outcome }) => question ?? outcome));
		expect(places.size).toBeGreaterThan(1);
	});
});

describe('an outcome', () => {
	it.each(library.outcomes)('$id has a fix for its likeliest cause', (outcome) => {
		expect(checklist(outcome)[0]?.fixes.length).toBeGreaterThan(0);
	});

	it.each(library.outcomes)('$id leads by “No” past every fix to the note', (outcome) => {
		const lists = checklist(outcome);
		const way = chainOfNo(lists);
		expect(way).toHaveLength(lists.flatMap(({ fixes }) => fixes).length);
		expect(way.at(-1)).toBe('#still-refused');
	});
});
