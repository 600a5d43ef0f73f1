import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forksOf, outline, questionsIn, type Item } from '../../../src/model/outline.ts';
import { reached } from '../_map.ts';
import { tree, trees } from '../_tree.ts';

const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(item.items)]);

describe('the answers of a question', () => {
	it('stand together where they lead to the same place', () => {
		expect(forksOf(tree.questions['where']?.answers ?? [])).toEqual([
			{ labels: ['A website', 'I am not sure'], place: { kind: 'question', id: 'what-happens' } },
			{ labels: ['A tool'], place: { kind: 'outcome', id: 'token' } },
		]);
	});

	it('all come, and none twice', () => {
		fc.assert(
			fc.property(trees, ({ questions }) => {
				for (const { answers } of Object.values(questions))
					expect(
						forksOf(answers)
							.flatMap(({ labels }) => labels)
							.sort(),
					).toEqual(answers.map(({ label }) => label).sort());
			}),
		);
	});
});

describe('the outline', () => {
	it('begins with the answers to the first question', () => {
		expect(outline(tree).map(({ labels }) => labels)).toEqual([
			['A website', 'I am not sure'],
			['A tool'],
		]);
	});

	it('holds below a question what comes after it', () => {
		expect(outline(tree)[0]?.items.map(({ text }) => text)).toEqual([
			'Do you know the password?',
			'The address is wrong',
			'A website in general',
		]);
	});

	it('opens every question that can be reached, once', () => {
		fc.assert(
			fc.property(trees, (any) => {
				const opened = all(outline(any)).filter(
					({ place, again }) => place.kind === 'question' && !again,
				);
				expect([any.start, ...opened.map(({ place }) => place.id)].sort()).toEqual(
					reached(any).sort(),
				);
			}),
		);
	});

	it('names a question again without opening it', () => {
		const twice = outline({
			...tree,
			questions: {
				...tree.questions,
				where: {
					text: 'Where?',
					answers: [
						{ id: 'a', label: 'A', question: 'what-happens' },
						{ id: 'b', label: 'B', question: 'know-the-password' },
					],
				},
			},
		});
		expect(twice[1]).toMatchObject({ again: true, items: [], text: 'Do you know the password?' });
	});

	it('knows how many questions an answer opens', () => {
		expect(outline(tree).map(questionsIn)).toEqual([2, 0]);
	});
});
