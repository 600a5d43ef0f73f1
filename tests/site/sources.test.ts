import { describe, expect, test } from 'vitest';
import { all, attribute } from './_html.ts';
import { articles } from './_kinds.ts';
import { complaints, pagesOf } from './_pages.ts';

describe.each(articles)('every page of the kind “%s”', (kind) => {
	test('names its sources', () => {
		expect(
			complaints(pagesOf(kind), ({ document }) => {
				const sources = all(document, '.sources a').map((link) => attribute(link, 'href') ?? '');
				return sources.some((source) => source.startsWith('https://')) ? undefined : 'names none';
			}),
		).toEqual([]);
	});

	test('says when it was last held against them', () => {
		expect(
			complaints(pagesOf(kind), ({ document }) => {
				const days = all(document, '.sources + p > time').map((time) =>
					attribute(time, 'datetime'),
				);
				return days.length === 1 && isDay(days[0]) ? undefined : `says ${days.join() || 'nothing'}`;
			}),
		).toEqual([]);
	});
});

describe('every question of the FAQ', () => {
	const questions = pagesOf('faq').flatMap(({ document }) => all(document, 'article.question'));

	test('names its sources', () => {
		expect(questions.length).toBeGreaterThan(0);
		expect(
			questions.filter(
				(question) =>
					all(question, 'a[rel="external"]').filter((link) =>
						attribute(link, 'href')?.startsWith('https://'),
					).length === 0,
			),
		).toEqual([]);
	});

	test('says when it was last held against them', () => {
		expect(
			questions.filter(
				({ textContent }) => !/Sources, checked on \d{1,2} \p{L}+ \d{4}/u.test(textContent),
			),
		).toEqual([]);
	});
});

function isDay(text: string | undefined): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));
}
