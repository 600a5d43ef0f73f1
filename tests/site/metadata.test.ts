import { describe, expect, test } from 'vitest';
import { absolute } from './_dist.ts';
import { all, attribute, textOf } from './_html.ts';
import { complaints, indexed, meta, pages, type Page } from './_pages.ts';

const siteName = 'Why 401?';

const titleOf = ({ document }: Page) => all(document, 'head > title').map(textOf).join(' / ');
const ownTitleOf = (page: Page) => titleOf(page).replace(` · ${siteName}`, '');
const descriptionOf = ({ document }: Page) => meta(document, 'name', 'description') ?? '';
const canonicalsOf = ({ document }: Page) =>
	all(document, 'link[rel="canonical"]').map((link) => attribute(link, 'href'));

/** The pages that have a text in common with another page, by that text. */
function shared(textOfPage: (page: Page) => string): string[] {
	const byText = Map.groupBy(indexed, textOfPage);
	return [...byText]
		.filter(([, some]) => some.length > 1)
		.map(([text, some]) => `${text}: ${some.map(({ address }) => address).join(' ')}`);
}

describe('titles', () => {
	test('no two pages have the same', () => {
		expect(shared(titleOf)).toEqual([]);
	});

	test('every one bears the name of the site', () => {
		expect(
			complaints(pages, (page) => (titleOf(page).endsWith(siteName) ? undefined : titleOf(page))),
		).toEqual([]);
	});

	test('one in our own words has at most 70 characters before the name of the site', () => {
		const ours = pages.filter(({ kind }) => kind !== 'variation');
		expect(complaints(ours, (page) => tooLong(ownTitleOf(page), 70))).toEqual([]);
	});

	test('one that quotes a message has at most 110', () => {
		const quoting = pages.filter(({ kind }) => kind === 'variation');
		expect(complaints(quoting, (page) => tooLong(ownTitleOf(page), 110))).toEqual([]);
	});
});

describe('descriptions', () => {
	test('no two pages have the same', () => {
		expect(shared(descriptionOf)).toEqual([]);
	});

	test('every one has between 50 and 300 characters', () => {
		expect(
			complaints(indexed, (page) => {
				const { length } = descriptionOf(page);
				return length >= 50 && length <= 300
					? undefined
					: `has ${length}: “${descriptionOf(page)}”`;
			}),
		).toEqual([]);
	});
});

test('every page that is to be found names its own address', () => {
	expect(
		complaints(indexed, (page) => {
			const canonicals = canonicalsOf(page);
			return canonicals.length === 1 && canonicals[0] === absolute(page.address)
				? undefined
				: `names ${canonicals.join(' ') || 'none'}`;
		}),
	).toEqual([]);
});

describe('what is shown when a page is shared', () => {
	const cases: readonly [property: string, expected: (page: Page) => string][] = [
		['og:title', ownTitleOf],
		['og:description', descriptionOf],
		['og:url', ({ address }) => absolute(address)],
		['og:type', ({ kind }) => (kind === 'home' ? 'website' : 'article')],
		['og:site_name', () => siteName],
	];

	test.each(cases)('%s says the same as the page', (property, expected) => {
		expect(
			complaints(indexed, (page) => {
				const found = meta(page.document, 'property', property);
				return found === expected(page) ? undefined : `says ${found ?? 'nothing'}`;
			}),
		).toEqual([]);
	});

	test('the picture is on the site', () => {
		expect(
			complaints(indexed, ({ document }) => {
				const picture = meta(document, 'property', 'og:image');
				return picture?.startsWith(absolute('/')) ? undefined : `shows ${picture ?? 'none'}`;
			}),
		).toEqual([]);
	});
});

test('every page says that it is in English', () => {
	expect(
		complaints(pages, ({ document }) =>
			all(document, 'html').flatMap((html) =>
				attribute(html, 'lang') === 'en' ? [] : `says ${attribute(html, 'lang') ?? 'nothing'}`,
			),
		),
	).toEqual([]);
});

function tooLong(text: string, most: number): string | undefined {
	return text.length <= most ? undefined : `has ${text.length}: “${text}”`;
}
