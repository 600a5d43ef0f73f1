import { expect, it } from 'vitest';
import { formatTreeReport, treeReport } from '../../../src/model/tree-report.ts';
import { cause, library, linked, put } from '../_library.ts';

it('counts questions, outcomes and walks, and the longest of them', () => {
	expect(treeReport(linked())).toMatchObject({ questions: 2, outcomes: 2, walks: 4, longest: 2 });
});

it('takes the mean over all walks', () => {
	// Two walks end after one question, two after two.
	expect(treeReport(linked()).mean).toBe(1.5);
});

it('counts a common cause for more than a rare one', () => {
	const causes = put(
		library().causes,
		cause('wrong-url', { fixes: ['confirm-the-address'], frequency: { visitor: 'rare' } }),
	);
	const outcomes = library().outcomes;
	const questions = library().questions.map((entry) =>
		entry.id === 'where'
			? {
					...entry,
					data: {
						...entry.data,
						answers: entry.data.answers.map((answer) =>
							answer.outcome === 'the-address-is-wrong'
								? { ...answer, outcome: 'the-token-ran-out' }
								: answer,
						),
					},
				}
			: entry,
	);
	// expired-token is common: walks of 1, 1 and 2 questions. wrong-url is rare: one walk of 2.
	expect(treeReport(linked({ causes, outcomes, questions })).weightedMean).toBeCloseTo(
		((4 / 3) * 9 + 2 * 1) / 10,
	);
});

it('says it in one line', () => {
	expect(formatTreeReport(treeReport(linked()))).toBe(
		'2 questions lead to 2 outcomes by 4 walks; the longest asks 2, the mean walk 1.5, and 1.5 weighted by how common the causes are',
	);
});
