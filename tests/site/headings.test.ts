import { expect, test } from 'vitest';
import { all, inOrder, textOf } from './_html.ts';
import { complaints, pages } from './_pages.ts';

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

test('every page has one main heading', () => {
	expect(
		complaints(pages, ({ document }) => {
			const { length } = all(document, 'h1');
			return length === 1 ? undefined : `has ${length}`;
		}),
	).toEqual([]);
});

test('the main heading of a page says something', () => {
	expect(
		complaints(pages, ({ document }) =>
			all(document, 'h1').flatMap((heading) => (textOf(heading) === '' ? 'is silent' : [])),
		),
	).toEqual([]);
});

test('no heading within the content of a page skips a level', () => {
	expect(
		complaints(pages, ({ document }) => {
			const [main] = all(document, 'main');
			if (!main) return 'has no <main>';
			const headings = inOrder(main, levels);
			return headings.flatMap((heading, index) => {
				const level = levels.indexOf(heading.tagName);
				const before = headings[index - 1];
				const above = before ? levels.indexOf(before.tagName) : -1;
				return level <= above + 1 ? [] : `goes to ${heading.tagName} at “${textOf(heading)}”`;
			});
		}),
	).toEqual([]);
});

test('the sections of an article can be linked to', () => {
	expect(
		complaints(pages, ({ document }) =>
			all(document, '.prose h2, .prose h3').flatMap((heading) =>
				heading.id ? [] : `has no id at “${textOf(heading)}”`,
			),
		),
	).toEqual([]);
});
