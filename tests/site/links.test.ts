import { describe, expect, test } from 'vitest';
import { absolute } from './_dist.ts';
import { all, attribute } from './_html.ts';
import { jsonLdOf, textsIn } from './_json-ld.ts';
import { linksIn, markdownFiles } from './_markdown.ts';
import { complaints, indexed, pages, type Page } from './_pages.ts';
import { publicData } from './_public-data.ts';
import { onSite, referencesOn, whyDead } from './_references.ts';
import { listed, sitemaps } from './_sitemap.ts';

describe('no link leads nowhere, and none to an anchor that is not there', () => {
	test('on any page', () => {
		expect(
			complaints(pages, (page) =>
				referencesOn(page).flatMap((reference) => whyDead(reference, page.address) ?? []),
			),
		).toEqual([]);
	});

	test('in the structured data of any page', () => {
		expect(
			complaints(pages, (page) =>
				textsIn(jsonLdOf(page))
					.filter((text) => text.startsWith(absolute('/')))
					.flatMap((reference) => whyDead(reference) ?? []),
			),
		).toEqual([]);
	});

	test('in the sitemaps', () => {
		expect([...sitemaps, ...listed].flatMap((reference) => whyDead(reference) ?? [])).toEqual([]);
	});

	test('in any Markdown file', () => {
		expect(
			markdownFiles.flatMap((file) =>
				linksIn(file).flatMap((reference) => {
					const dead = whyDead(reference, file.address);
					return dead === undefined ? [] : `${file.address} ${dead}`;
				}),
			),
		).toEqual([]);
	});

	test('in knowledge.json', () => {
		const { version: _version, ...lists } = publicData;
		const urls = Object.values(lists).flatMap((entries) => entries.map(({ url }) => url));
		expect(urls.flatMap((url) => whyDead(url) ?? [])).toEqual([]);
	});
});

const linksOn = (page: Page): URL[] =>
	all(page.document, 'a[href]').flatMap(
		(link) => onSite(attribute(link, 'href') ?? '', page.address) ?? [],
	);

test('every page that is to be found is linked to from another', () => {
	const linked = new Set(
		pages.flatMap((page) =>
			linksOn(page).flatMap(({ pathname }) => (pathname === page.address ? [] : pathname)),
		),
	);
	expect(indexed.flatMap(({ address }) => (linked.has(address) ? [] : address))).toEqual([]);
});

describe('a link that sets a filter', () => {
	const filters = new Map(
		pages.map(({ address, document }) => [
			address,
			all(document, 'filter-list [data-filter]').map((filter) => ({
				name: attribute(filter, 'data-filter') ?? '',
				values: [
					...all(filter, '[data-value]').map((button) => attribute(button, 'data-value')),
					...all(filter, 'option').map((option) => attribute(option, 'value')),
				],
			})),
		]),
	);
	const set = pages.flatMap((page) =>
		linksOn(page).flatMap(({ pathname, searchParams }) =>
			(filters.get(pathname) ?? []).flatMap(({ name, values }) =>
				searchParams.getAll(name).map((value) => ({ page, pathname, value, values })),
			),
		),
	);

	test('is on some page', () => {
		expect(set.length).toBeGreaterThan(0);
	});

	test('names one that the list has', () => {
		expect(
			set.flatMap(({ page, pathname, value, values }) =>
				values.includes(value) ? [] : `${page.address} sets ${value} on ${pathname}`,
			),
		).toEqual([]);
	});
});
