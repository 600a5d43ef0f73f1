import { describe, expect, test } from 'vitest';
import { all, attribute, textOf } from './_html.ts';
import { articles, type Kind } from './_kinds.ts';
import { linksIn, markdownFiles, type MarkdownFile } from './_markdown.ts';
import { markdownOf } from './_content.ts';
import { complaints, pages, pagesOf, type Page } from './_pages.ts';

const withMarkdown: readonly Kind[] = [
	'home',
	...articles,
	'question',
	'outcome',
	'faq',
	'messages',
	'codes',
	'products',
	'product',
	'list',
];

const fileOf = ({ address }: Page): MarkdownFile | undefined =>
	markdownFiles.find((file) => file.address === markdownOf(address));
const own = markdownFiles.filter(({ address }) => address.endsWith('.md'));

describe('a page names its Markdown', () => {
	test.each(withMarkdown)('if it is of the kind “%s”', (kind) => {
		expect(
			complaints(pagesOf(kind), (page) => {
				const named = all(page.document, 'link[rel="alternate"][type="text/markdown"]').map(
					(link) => attribute(link, 'href'),
				);
				return named.length === 1 && named[0] === fileOf(page)?.address
					? undefined
					: `names ${named.join(' ') || 'none'}`;
			}),
		).toEqual([]);
	});
});

test('every Markdown file belongs to a page', () => {
	const expected = new Set(pages.map(({ address }) => markdownOf(address)));
	expect(own.flatMap(({ address }) => (expected.has(address) ? [] : address))).toEqual([]);
});

describe('a Markdown file', () => {
	test('begins with its title', () => {
		expect(own.flatMap(({ address, text }) => (/^# \S/.test(text) ? [] : address))).toEqual([]);
	});

	test('has one title', () => {
		expect(
			own.flatMap(({ address, nodes }) => {
				const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
				return titles.length === 1 ? [] : `${address} has ${titles.length}`;
			}),
		).toEqual([]);
	});

	test('holds no tag of a component and no other HTML', () => {
		expect(
			own.flatMap(({ address, nodes }) =>
				nodes.flatMap((node) => (node.type === 'html' ? `${address} ${node.value}` : [])),
			),
		).toEqual([]);
	});

	test('holds no expression of a component', () => {
		expect(
			own.flatMap(({ address, nodes }) =>
				nodes.flatMap((node) =>
					node.type === 'text' && /\{`|`\}|\[object /.test(node.value)
						? `${address} ${node.value}`
						: [],
				),
			),
		).toEqual([]);
	});
});

describe('the Markdown of an article', () => {
	const some = pagesOf(...articles);

	test('names the sources of its page', () => {
		expect(
			complaints(some, (page) => {
				const there = new Set(linksIn(fileOf(page) ?? { nodes: [] }));
				return all(page.document, '.sources a')
					.map((link) => attribute(link, 'href') ?? '')
					.filter((source) => !there.has(source));
			}),
		).toEqual([]);
	});

	test('says when they were last read', () => {
		expect(
			complaints(some, (page) =>
				all(page.document, '.sources + p > time').flatMap((time) =>
					fileOf(page)?.text.includes(textOf(time)) ? [] : `does not say ${textOf(time)}`,
				),
			),
		).toEqual([]);
	});

	test('has the sections of its page', () => {
		expect(
			complaints(some, (page) => {
				const there = new Set(sectionsOf(fileOf(page)));
				return all(page.document, '.prose > h2')
					.map(textOf)
					.filter((section) => !there.has(section));
			}),
		).toEqual([]);
	});
});

function sectionsOf(file: MarkdownFile | undefined): string[] {
	return file?.text.match(/(?<=^## ).+$/gm) ?? [];
}
