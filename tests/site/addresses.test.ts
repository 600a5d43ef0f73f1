import { describe, expect, test } from 'vitest';
import { shipped } from './_addresses.ts';
import { markdownOf, placesOf, shelves } from './_content.ts';
import { fileAt, files } from './_dist.ts';
import { meta, pages } from './_pages.ts';
import { referencesOn, whyDead } from './_references.ts';

test.each([
	'/',
	'/why/',
	'/search/',
	'/causes/',
	'/fixes/',
	'/variations/',
	'/variations/codes/',
	'/products/',
	'/faq/',
	'/guides/',
	'/map/',
	'/about/',
	'/404.html',
	'/favicon.svg',
	'/robots.txt',
	'/api/knowledge.json',
	'/llms.txt',
	'/sitemap-index.xml',
	'/opensearch.xml',
])('%s is there', (address) => {
	expect(fileAt(address)).toBeDefined();
});

test('every address that ever shipped still answers', () => {
	expect(shipped.length).toBeGreaterThan(0);
	expect(shipped.flatMap((address) => whyDead(address) ?? [])).toEqual([]);
});

describe.each(shelves)('every file in content/%s', (shelf) => {
	test('has its page', () => {
		expect(placesOf(shelf).flatMap((address) => whyDead(address) ?? [])).toEqual([]);
	});

	test('has its page as Markdown', () => {
		expect(placesOf(shelf).filter((address) => !fileAt(markdownOf(address)))).toEqual([]);
	});
});

describe('the page for addresses that are not there', () => {
	const missing = pages.find(({ file }) => file === '404.html');

	test('is kept from search engines', () => {
		expect(missing && meta(missing.document, 'name', 'robots')).toContain('noindex');
	});

	test('names nothing by an address that depends on where it is shown', () => {
		expect(missing && referencesOn(missing).filter((it) => !/^(?:\/|#|https?:)/.test(it))).toEqual(
			[],
		);
	});
});

test('no two addresses differ only in capitals, which some hosts do not tell apart', () => {
	const bySmall = Map.groupBy(files, (file) => file.toLowerCase());
	expect([...bySmall.values()].filter((some) => some.length > 1)).toEqual([]);
});
