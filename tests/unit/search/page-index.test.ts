import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageIndex, type Document } from '../../../src/search/page-index.ts';
import { texts } from '../_tree.ts';
import { document } from './_data.ts';

const found = (documents: readonly Document[], text: string) =>
	createPageIndex(documents)
		.find(text)
		.map(({ url }) => url);

const kettle = document('/other/', { title: 'A kettle' });

const places: [name: string, page: Partial<Document>][] = [
	['its title', { title: 'The cookie is too large' }],
	['its summary', { summary: 'A cookie is in the way.' }],
	['its message', { message: 'no cookie was sent' }],
	['its codes', { codes: ['cookie'] }],
	['what people say', { symptoms: ['it complains about a cookie'] }],
	['its text', { terms: ['cooki'] }],
];

describe('a page is found by a word in', () => {
	it.each(places)('%s', (_name, page) => {
		expect(found([kettle, document('/a/', page)], 'cookies')).toEqual(['/a/']);
	});
});

describe('a page is found', () => {
	const expired = document('/a/', { title: 'The session has expired' });

	it('by some of the words', () => {
		expect(found([kettle, expired], 'session of my grandmother')).toEqual(['/a/']);
	});

	it('by a word with a letter too few', () => {
		expect(found([kettle, expired], 'sesion')).toEqual(['/a/']);
	});

	it('by the beginning of a word that is still being typed', () => {
		expect(found([kettle, expired], 'sessi')).toEqual(['/a/']);
	});

	it('not by its kind, nor by its address', () => {
		expect(found([document('/kettle/', { kind: 'cause' })], 'cause kettle')).toEqual([]);
	});

	it('not by what differs from one paste to the next', () => {
		const dated = document('/a/', { message: '2026-11-20 09:14:02' });
		expect(found([dated], '2026-11-20 09:14:02')).toEqual([]);
	});

	it('not by a code that is nearly its own', () => {
		expect(found([document('/a/', { codes: ['AH01617'] })], 'AH01618')).toEqual([]);
	});
});

it('of two pages the one that holds all words comes first', () => {
	const pages = [
		document('/one/', { title: 'A cookie alone' }),
		document('/both/', { title: 'A cookie that expired' }),
	];
	expect(found(pages, 'expired cookie')).toEqual(['/both/', '/one/']);
});

it('the better a page fits the higher its score, and the list goes by it', () => {
	const pages = ['cookie', 'expired cookie', 'expired'].map((title, at) =>
		document(`/${at}/`, { title }),
	);
	const scores = createPageIndex(pages)
		.find('expired cookie')
		.map(({ score }) => score);
	expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

describe('a term is known', () => {
	const { knows } = createPageIndex([
		document('/a/', { codes: ['AH01617'], terms: ['cooki'], message: 'error 401.3' }),
	]);

	it.each(['AH01617', 'ah01617', '401.3', 'cookies'])('where a page holds it: %s', (term) => {
		expect(knows(term)).toBe(true);
	});

	it.each(['AH01618', 'AH0161', '401.30', 'kettle'])('and not where none does: %s', (term) => {
		expect(knows(term)).toBe(false);
	});
});

it('whatever is filed and typed, only filed pages are found, each once', () => {
	fc.assert(
		fc.property(fc.array(texts, { maxLength: 5 }), texts, (titles, text) => {
			const pages = titles.map((title, at) => document(`/${at}/`, { title }));
			const urls = found(pages, text);
			expect(new Set(urls).size).toBe(urls.length);
			expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
		}),
	);
});
