import { describe, expect, test } from 'vitest';
import { absolute } from './_dist.ts';
import { all, attribute, textOf } from './_html.ts';
import { jsonLdOf, ofType, type Data } from './_json-ld.ts';
import { articles, kinds, type Kind } from './_kinds.ts';
import { complaints, meta, pages, pagesOf, type Page } from './_pages.ts';

const types: Readonly<Record<Kind, readonly string[]>> = {
	home: ['WebSite'],
	diagnose: [],
	search: [],
	cause: ['TechArticle', 'BreadcrumbList'],
	fix: ['TechArticle', 'BreadcrumbList'],
	variation: ['TechArticle', 'BreadcrumbList'],
	sheet: ['TechArticle', 'BreadcrumbList'],
	guide: ['TechArticle', 'BreadcrumbList'],
	outcome: [],
	question: [],
	faq: ['FAQPage', 'BreadcrumbList'],
	messages: ['BreadcrumbList'],
	codes: ['BreadcrumbList'],
	products: ['BreadcrumbList'],
	product: ['BreadcrumbList'],
	proof: ['BreadcrumbList'],
	recording: ['BreadcrumbList'],
	map: ['BreadcrumbList'],
	list: ['BreadcrumbList'],
	other: [],
};

const optional: readonly string[] = ['HowTo'];
const main = kinds.filter((kind) => kind !== 'other');

test.each(main)('a page of the kind “%s” describes itself by the right types', (kind) => {
	expect(
		complaints(pagesOf(kind), (page) => {
			const found = typesOn(page).filter((type) => !optional.includes(type));
			return same(found, types[kind]) ? undefined : `has ${found.join(', ')}`;
		}),
	).toEqual([]);
});

test('every block names its vocabulary', () => {
	expect(
		complaints(pages, (page) =>
			jsonLdOf(page).flatMap((data) =>
				data['@context'] === 'https://schema.org' ? [] : `names ${String(data['@context'])}`,
			),
		),
	).toEqual([]);
});

describe('an article', () => {
	const some = pagesOf(...articles);
	const says = (what: string, expected: (page: Page) => unknown): string[] =>
		complaints(some, (page) => {
			const found = ofType(page, 'TechArticle')?.[what];
			return same(found, expected(page)) ? undefined : `says ${JSON.stringify(found)}`;
		});

	const cases: readonly [what: string, expected: (page: Page) => unknown][] = [
		['headline', ({ document }) => meta(document, 'property', 'og:title')],
		['description', ({ document }) => meta(document, 'name', 'description')],
		['url', ({ address }) => absolute(address)],
		['dateModified', ({ document }) => reviewedOn(document)],
		['citation', ({ document }) => sourcesOn(document)],
	];

	test.each(cases)('gives in %s what the page says', (what, expected) => {
		expect(says(what, expected)).toEqual([]);
	});
});

describe('a fix', () => {
	const fixes = pagesOf('fix');

	test('is a HowTo if it has one procedure, the same on every system, and only then', () => {
		expect(
			complaints(fixes, (page) => {
				const [procedures, systems] = ['.steps', '.system'].map(
					(selector) => all(page.document, selector).length,
				);
				const isOne = procedures === 1 && systems === 0 && stepsOn(page) > 1;
				if (isOne === Boolean(ofType(page, 'HowTo'))) return undefined;
				return isOne ? 'is none' : `is one with ${procedures} procedures, ${systems} systems`;
			}),
		).toEqual([]);
	});

	test('gives as many steps as its page', () => {
		expect(
			complaints(fixes, (page) => {
				const given = ofType(page, 'HowTo')?.['step'] as readonly Data[] | undefined;
				return given && given.length !== stepsOn(page)
					? `gives ${given.length} of ${stepsOn(page)}`
					: undefined;
			}),
		).toEqual([]);
	});

	test('names every step by a text', () => {
		expect(
			complaints(fixes, (page) =>
				((ofType(page, 'HowTo')?.['step'] ?? []) as readonly Data[]).flatMap(
					({ text, position }) =>
						typeof text === 'string' && text.length > 3 ? [] : `step ${String(position)} is silent`,
				),
			),
		).toEqual([]);
	});

	test('some fix is a HowTo', () => {
		expect(fixes.filter((page) => ofType(page, 'HowTo')).length).toBeGreaterThan(0);
	});
});

test('the FAQ gives every question with the short answer of the page', () => {
	const [page] = pagesOf('faq');
	const given = (page && (ofType(page, 'FAQPage')?.['mainEntity'] as readonly Faq[])) ?? [];
	const shown = page ? all(page.document, 'article.question') : [];
	expect(shown.length).toBeGreaterThan(0);
	expect(given.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual(
		shown.map((question) =>
			['h2', '.answer'].map((selector) => all(question, selector).map(textOf).join()),
		),
	);
});

interface Faq {
	readonly name: string;
	readonly acceptedAnswer: { readonly text: string };
}

describe('a trail of breadcrumbs', () => {
	const withTrail = pages.filter((page) => ofType(page, 'BreadcrumbList'));

	test('begins at home and ends at the page', () => {
		expect(
			complaints(withTrail, (page) => {
				const items = trailOf(page).map(({ item }) => item);
				return items[0] === absolute('/') && items.at(-1) === absolute(page.address)
					? undefined
					: `goes ${items.join(' ')}`;
			}),
		).toEqual([]);
	});

	test('is the one that the reader sees', () => {
		expect(
			complaints(withTrail, (page) => {
				const seen = all(page.document, 'nav.crumbs a').map((link) => [
					textOf(link),
					absolute(attribute(link, 'href') ?? ''),
				]);
				const given = trailOf(page).slice(0, -1);
				return same(
					given.map(({ name, item }) => [name, item]),
					seen,
				)
					? undefined
					: `shows ${seen.join(' › ')}`;
			}),
		).toEqual([]);
	});

	test('is numbered from 1', () => {
		expect(
			complaints(withTrail, (page) =>
				trailOf(page).every(({ position }, index) => position === index + 1) ? undefined : 'is not',
			),
		).toEqual([]);
	});
});

interface Step {
	readonly position: number;
	readonly name: string;
	readonly item: string;
}

function trailOf(page: Page): readonly Step[] {
	return (ofType(page, 'BreadcrumbList')?.['itemListElement'] ?? []) as readonly Step[];
}

function typesOn(page: Page): string[] {
	return jsonLdOf(page).map((data) => String(data['@type']));
}

function stepsOn({ document }: Page): number {
	return all(document, '.steps > ol > li').length;
}

function reviewedOn(document: Page['document']): string | undefined {
	const [time] = all(document, '.sources + p > time');
	return time && attribute(time, 'datetime');
}

function sourcesOn(document: Page['document']): (string | undefined)[] {
	return all(document, '.sources a').map((link) => attribute(link, 'href'));
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
