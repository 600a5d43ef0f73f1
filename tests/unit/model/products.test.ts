import { describe, expect, it } from 'vitest';
import type { Entries } from '../../../src/model/entries.ts';
import { causesBehind, productSlug } from '../../../src/model/products.ts';
import { ids, linked, variation } from '../_library.ts';

const products = (variations: Entries['variations']) => linked({ variations }).products;

describe('the products of a library', () => {
	it('are there once each, from A to Z', () => {
		const names = products([
			variation('a', { product: 'pip' }),
			variation('b', { product: 'Cargo' }),
			variation('c', { product: 'pip' }),
			variation('d', { product: 'npm' }),
		]).map(({ name }) => name);
		expect(names).toEqual(['Cargo', 'npm', 'pip']);
	});

	it('have all their messages and nobody else’s, in the order of the list of messages', () => {
		const [npm] = products([
			variation('a', { message: 'Second' }),
			variation('b', { product: 'pip' }),
			variation('c', { message: 'First' }),
		]);
		expect(npm && ids(npm.variations)).toEqual(['c', 'a']);
	});

	it('have an address by their name', () => {
		expect(products([variation('a', { product: 'Sonarr, Radarr and Prowlarr' })])).toMatchObject([
			{ slug: 'sonarr-radarr-and-prowlarr', url: '/products/sonarr-radarr-and-prowlarr/' },
		]);
	});

	it('name each of their families once, the one with most of their messages first', () => {
		const [bitbucket] = products([
			variation('a', { product: 'Bitbucket', family: 'saas-apis', message: 'First' }),
			variation('b', { product: 'Bitbucket', family: 'git-hosting', message: 'Second' }),
			variation('c', { product: 'Bitbucket', family: 'git-hosting', message: 'Third' }),
		]);
		expect(bitbucket?.families).toEqual(['git-hosting', 'saas-apis']);
	});
});

describe('the last part of a product’s address', () => {
	const slugs: [name: string, slug: string][] = [
		['Apache httpd', 'apache-httpd'],
		['FRITZ!Box', 'fritz-box'],
		['ASP.NET Core', 'asp-net-core'],
		['Java (java.net.http.HttpClient)', 'java-java-net-http-httpclient'],
		['DAVx⁵', 'davx5'],
		['+++', ''],
	];
	it.each(slugs)('of “%s” is “%s”', (name, slug) => {
		expect(productSlug(name)).toBe(slug);
	});
});

describe('the causes behind some messages', () => {
	const behind = (...causes: string[][]) =>
		causesBehind(
			linked({ variations: causes.map((some, at) => variation(`m${at}`, { causes: some })) })
				.variations,
		).map(({ cause, count }) => [cause.id, count]);

	it('come with the number of messages that can mean them, the most first', () => {
		expect(behind(['expired-token'], ['expired-token', 'wrong-url'], ['expired-token'])).toEqual([
			['expired-token', 3],
			['wrong-url', 1],
		]);
	});

	it('are counted wherever a message names them', () => {
		expect(
			behind(['expired-token', 'wrong-url'], ['expired-token', 'wrong-url'], ['wrong-url']),
		).toEqual([
			['wrong-url', 3],
			['expired-token', 2],
		]);
	});

	it('are in the order of likelihood where as many messages can mean them', () => {
		expect(behind(['wrong-url', 'expired-token'])).toEqual([
			['wrong-url', 1],
			['expired-token', 1],
		]);
	});

	it('are none where there is no message', () => {
		expect(causesBehind([])).toEqual([]);
	});
});
