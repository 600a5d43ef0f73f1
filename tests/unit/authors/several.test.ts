import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../src/model/check-entries.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { formatProblem, formatProblems } from '../../../src/model/problem.ts';
import { cause, faq, fix, guide, library, outcome, question, today } from '../_library.ts';

const broken = library({
	causes: [...library().causes, cause('clock-skew', { fixes: ['set-the-clok'] })],
	fixes: [...library().fixes, fix('set-the-clock')],
	guides: [guide('what-a-401-is', { reviewed: new Date('2030-01-01') })],
	questions: [question('where', { tool: '!the-token-ran-out' })],
});

it('all laws speak at once: references, the tree, and the rest', () => {
	expect(checkEntries(broken, today).map(formatProblem)).toEqual([
		'content/causes/clock-skew.mdx, fixes[0]: There is no fix called "set-the-clok". Write "set-the-clock" or add content/fixes/set-the-clok.mdx.',
		'content/questions/where.yaml, answers: There is no answer "not-sure". End the list with an answer whose id is "not-sure" and whose label is "I am not sure".',
		'content/outcomes/the-address-is-wrong.yaml, id: No answer leads to the outcome "the-address-is-wrong". Let an answer name "the-address-is-wrong" as its outcome, or delete the file.',
		'content/fixes/set-the-clock.mdx, id: No cause names the fix "set-the-clock". Add "set-the-clock" to the fixes of the causes that it remedies, or delete the file.',
		'content/causes/clock-skew.mdx, id: No walk of the decision tree reaches the cause "clock-skew". Add "clock-skew" to the causes of an outcome in content/outcomes.',
		'content/guides/what-a-401-is.mdx, reviewed: The day 2030-01-01 is in the future. Write the day of the last check, at the latest 2026-06-15.',
	]);
});

it('a library with problems is not linked at all', () => {
	const { knowledge, problems } = buildKnowledgeBase(broken, today);
	expect(knowledge).toBeUndefined();
	expect(problems).toHaveLength(6);
});

it('a library without problems is linked', () => {
	expect(buildKnowledgeBase(library(), today).problems).toEqual([]);
});

describe('while a file cannot be read', () => {
	it('the laws about the whole wait', () => {
		const { fixes, outcomes, questions } = broken;
		const entries = library({ fixes, outcomes, questions });
		expect(checkEntries(entries, today, ['content/causes/clock-skew.mdx'])).toEqual([]);
	});

	it('an id that nothing stands for is still told', () => {
		const entries = library({ faq: [faq('why', { fixes: ['sign-in-agan'] })] });
		expect(
			checkEntries(entries, today, ['content/causes/clock-skew.mdx']).map(formatProblem),
		).toEqual([
			'content/faq/why.mdx, fixes[0]: There is no fix called "sign-in-agan". Write "sign-in-again" or add content/fixes/sign-in-agan.mdx.',
		]);
	});

	it('an outcome may name the cause that it stands for', () => {
		const entries = library({
			outcomes: [outcome('the-token-ran-out', { causes: ['clock-skew'] })],
		});
		const other = 'content/outcomes/the-address-is-wrong.yaml';
		expect(checkEntries(entries, today, ['content/causes/clock-skew.mdx', other])).toEqual([]);
	});
});

describe('the list that an author reads', () => {
	const problem = (file: string) => ({
		file,
		field: 'id',
		found: 'It is wrong.',
		instead: 'Mend it.',
	});

	it('is in the order of the files, under a line that counts', () => {
		expect(formatProblems([problem('content/fixes/b.mdx'), problem('content/causes/a.mdx')])).toBe(
			[
				'The content has 2 problems:',
				'  content/causes/a.mdx, id: It is wrong. Mend it.',
				'  content/fixes/b.mdx, id: It is wrong. Mend it.',
			].join('\n'),
		);
	});

	it('counts one as one', () => {
		expect(formatProblems([problem('content/causes/a.mdx')])).toBe(
			'The content has 1 problem:\n  content/causes/a.mdx, id: It is wrong. Mend it.',
		);
	});
});
