import { describe, expect, test } from 'vitest';
import { absolute, read } from './_dist.ts';
import { all, attribute } from './_html.ts';
import { linksIn, markdownFiles } from './_markdown.ts';
import { indexed, pagesOf } from './_pages.ts';
import { listed, sitemaps } from './_sitemap.ts';
import { elementsOf } from './_xml.ts';

describe('the sitemap', () => {
	test('lists every page that is to be found and nothing else', () => {
		expect(listed.toSorted()).toEqual(indexed.map(({ address }) => absolute(address)).sort());
	});

	test('does not list the page for addresses that are not there', () => {
		expect(listed.filter((address) => /\/404(?:\.html|\/)?$/.test(address))).toEqual([]);
	});

	test('has at least one part', () => {
		expect(sitemaps.length).toBeGreaterThan(0);
	});
});

describe('robots.txt', () => {
	test('names the sitemap', () => {
		expect(read('robots.txt').split('\n')).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}`);
	});

	test('keeps nobody out', () => {
		expect(read('robots.txt')).not.toMatch(/^Disallow: *\S/m);
	});
});

describe('opensearch.xml', () => {
	const elements = elementsOf(read('opensearch.xml'));
	const textOf = (name: string) => elements.find((element) => element.name === name)?.text ?? '';
	const search = elements.find(
		({ name, attributes }) => name === 'Url' && attributes['type'] === 'text/html',
	);

	test('is a description of a search', () => {
		expect([elements[0]?.name, elements[0]?.attributes['xmlns']]).toEqual([
			'OpenSearchDescription',
			'http://a9.com/-/spec/opensearch/1.1/',
		]);
	});

	test('leads to the search page as its own examples do', () => {
		const examples = pagesOf('search').flatMap(({ document }) =>
			all(document, 'main site-search a.chip').map((link) => attribute(link, 'href') ?? ''),
		);
		expect(examples).not.toEqual([]);
		const [template, ...others] = new Set(
			examples.map((href) => absolute(href.replace(/=.*/, '={searchTerms}'))),
		);
		expect(others).toEqual([]);
		expect(search?.attributes['template']).toBe(template);
	});

	test('keeps to the lengths that browsers take', () => {
		expect(textOf('ShortName')).toMatch(/^.{1,16}$/);
		expect(textOf('Description')).toMatch(/^.{1,1024}$/);
	});

	test('is named by every page', () => {
		const silent = indexed.filter(
			({ document }) => all(document, 'link[rel="search"][href="/opensearch.xml"]').length !== 1,
		);
		expect(silent.map(({ address }) => address)).toEqual([]);
	});
});

describe('llms.txt', () => {
	const [file] = markdownFiles.filter(({ address }) => address === '/llms.txt');
	const links = new Set(file && linksIn(file));

	test('begins with the name of the site and what it is', () => {
		expect(file?.text).toMatch(/^# Why 401\?\n\n> \S/);
	});

	test.each(['cause', 'fix', 'variation', 'guide'] as const)(
		'leads to the Markdown of every %s',
		(kind) => {
			const wanted = pagesOf(kind).map(({ address }) => absolute(address.replace(/\/$/, '.md')));
			expect(wanted.filter((address) => !links.has(address))).toEqual([]);
		},
	);
});
