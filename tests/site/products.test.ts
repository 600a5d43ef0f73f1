import { describe, expect, test } from 'vitest';
import { productUrl } from '../../src/model/products.ts';
import { all, attribute, textOf } from './_html.ts';
import { complaints, pages, pagesOf, type Page } from './_pages.ts';
import { publicData } from './_public-data.ts';

const { causes, variations } = publicData;
const byProduct = Map.groupBy(variations, ({ product }) => product);
const pageAt = new Map(pages.map((page) => [page.address, page]));
const list = (address: string) => pageAt.get(address);
const linksIn = (page: Page | undefined, selector: string) =>
	page ? all(page.document, selector).map((link) => attribute(link, 'href') ?? '') : [];

test('every product has its page, and there is no other', () => {
	expect(
		pagesOf('product')
			.map(({ address }) => address)
			.sort(),
	).toEqual([...byProduct.keys()].map(productUrl).sort());
});

test('a product’s page lists all its messages and nobody else’s', () => {
	const wrong = [...byProduct].filter(([product, own]) => {
		const links = linksIn(list(productUrl(product)), '.messages li > a');
		return (
			links.sort().join(' ') !==
			own
				.map(({ url }) => url)
				.sort()
				.join(' ')
		);
	});
	expect(wrong.map(([product]) => product)).toEqual([]);
});

test('a message leads to its product’s page', () => {
	const at = new Map(variations.map(({ url, product }) => [url, productUrl(product)]));
	expect(
		complaints(pagesOf('variation'), (page) =>
			linksIn(page, '.rail a').includes(at.get(page.address) ?? '?') ? undefined : 'does not',
		),
	).toEqual([]);
});

describe('the list of products', () => {
	const page = list('/products/');

	test('names each with the number of its messages', () => {
		const named = page ? all(page.document, '.products li').map(textOf) : [];
		expect(named.sort()).toEqual(
			[...byProduct].map(([product, own]) => `${product} ${own.length}`).sort(),
		);
	});
});

describe('the list of codes', () => {
	test('leads to every message whose list entry bears a code', () => {
		const messages = list('/variations/');
		const coded = messages
			? all(messages.document, 'filter-list li')
					.filter((item) =>
						textOf(item)
							.split(' · ')
							.slice(1)
							.some((code) => code !== '401'),
					)
					.flatMap((item) => all(item, 'a').map((link) => attribute(link, 'href') ?? ''))
			: [];
		expect(coded.length).toBeGreaterThan(0);
		expect([...new Set(linksIn(list('/variations/codes/'), '.codes a'))].sort()).toEqual(
			coded.sort(),
		);
	});
});

describe('the messages on the page of a cause', () => {
	const most = 12;
	const meaning = (cause: string) =>
		variations.filter((variation) => variation.causes.includes(cause));

	test('are all of them, or twelve that can mean it', () => {
		expect(
			causes.flatMap(({ id, url }) => {
				const shown = linksIn(list(url), '.messages a');
				const all = meaning(id).map((variation) => variation.url);
				return shown.length === Math.min(most, all.length) &&
					shown.every((link) => all.includes(link))
					? []
					: `${id} shows ${shown.length} of ${all.length}`;
			}),
		).toEqual([]);
	});

	test('lead on to all of them where there are more', () => {
		expect(
			causes.flatMap(({ id, url }) => {
				const leads = linksIn(list(url), 'main a').includes(`/variations/?cause=${id}`);
				return leads === meaning(id).length > most ? [] : id;
			}),
		).toEqual([]);
	});

	test('are all in the list that they lead on to, marked with the cause', () => {
		const messages = list('/variations/');
		const tagged = (cause: string) =>
			messages
				? all(messages.document, 'filter-list li').filter((item) =>
						attribute(item, 'data-tags')?.split(' ').includes(cause),
					).length
				: 0;
		expect(
			causes.flatMap(({ id }) => (tagged(id) === meaning(id).length ? [] : `${id} ${tagged(id)}`)),
		).toEqual([]);
	});
});
