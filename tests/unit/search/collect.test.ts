import { describe, expect, it } from 'vitest';
import { collect } from '../../../src/search/collect.ts';
import type { CauseData } from '../../../src/schemas/cause.ts';
import { fromPostings } from '../../../src/search/postings.ts';
import { termsOf } from '../../../src/search/words.ts';
import { cause, faq, library, linked, put, sheet, variation } from '../_library.ts';

const knowledge = linked({
	causes: put(
		library().causes,
		cause('expired-token', {
			title: 'The `token` has expired',
			summary: 'The `token` ran out.',
			fixes: ['refresh-the-token', 'sign-in-again'],
			symptoms: ['it worked an hour ago', 'two', 'three'],
			terms: ['jwt'],
			handOver: { meanwhile: 'Borrow a kettle.', message: 'Dear admin' },
		}),
	),
	variations: [
		variation('iis', {
			message: 'HTTP Error 401.3\nAccess denied',
			product: 'IIS',
			family: 'web-servers-and-gateways',
			substatus: 3,
			codes: ['0x80070005', 'unauthorized'],
			signatures: ['HTTP Error 401.3'],
			causes: ['expired-token', 'wrong-url'],
		}),
		variation('status', { family: 'status-lines' }),
		variation('iis-2', { message: 'HTTP Error 401.2', product: 'IIS' }),
	],
	faq: [faq('why', { question: 'Why `me`?', answer: 'Because.' })],
	sheets: [sheet('cheat-sheet')],
});
const { documents, postings, messages } = collect(knowledge);
const page = (url: string) => documents.find((one) => one.url === url);

it('search knows every page of the library, each once', () => {
	const { causes, fixes, variations, products, faq: questions, guides, sheets } = knowledge;
	const several = products.filter((product) => product.variations.length > 1);
	const urls = [causes, fixes, variations, several, questions, guides, sheets]
		.flat()
		.map(({ url }) => url);
	expect(documents.map(({ url }) => url).sort()).toEqual(urls.sort());
	expect(new Set(urls).size).toBe(urls.length);
});

it('each page has its kind', () => {
	const kinds = documents.map(({ url, kind }) => `${kind} ${url.split('/')[1]}`);
	expect([...new Set(kinds)].sort()).toEqual([
		'cause causes',
		'faq faq',
		'fix fixes',
		'guide cheat-sheet',
		'guide guides',
		'product products',
		'variation variations',
	]);
});

describe('a cause', () => {
	it('is shown by its title and summary, without markup', () => {
		expect(page('/causes/expired-token/')).toMatchObject({
			title: 'The token has expired',
			summary: 'The token ran out.',
		});
	});

	it('is found by what people say', () => {
		const { symptoms } = page('/causes/expired-token/') ?? {};
		expect(symptoms).toEqual(['it worked an hour ago', 'two', 'three']);
	});

	it('is found by how else people put it', () => {
		const at = documents.findIndex(({ url }) => url === '/causes/expired-token/');
		expect(fromPostings(postings, documents.length)[at]).toEqual(termsOf('jwt'));
	});

	it('weighs the more the oftener it is met', () => {
		const weightOf = (frequency: CauseData['frequency']) =>
			collect(
				linked({
					causes: put(
						library().causes,
						cause('expired-token', { frequency, fixes: ['refresh-the-token', 'sign-in-again'] }),
					),
				}),
			).documents.find(({ url }) => url === '/causes/expired-token/')?.often ?? 0;
		const [rare, common, both] = [
			weightOf({ visitor: 'rare' }),
			weightOf({ visitor: 'common' }),
			weightOf({ visitor: 'common', 'api-developer': 'rare' }),
		];
		expect(rare).toBeGreaterThan(0);
		expect(common).toBeGreaterThan(rare);
		expect(both).toBeGreaterThan(common);
	});
});

it('causes stand first, as their words are counted', () => {
	const kinds = documents.map(({ kind }) => kind);
	expect(kinds.lastIndexOf('cause')).toBe(kinds.filter((kind) => kind === 'cause').length - 1);
});

describe('a message', () => {
	it('is shown under its product, word for word, with its likeliest cause', () => {
		expect(page('/variations/iis/')).toMatchObject({
			title: 'IIS',
			message: 'HTTP Error 401.3\nAccess denied',
			summary: 'Most likely: The token has expired.',
		});
	});

	it('is recognised by its signatures and by what looks like a code', () => {
		expect(messages.find(({ id }) => id === 'iis')).toMatchObject({
			id: 'iis',
			url: '/variations/iis/',
			telling: 'product',
			signatures: ['HTTP Error 401.3'],
			codes: ['0x80070005', '401.3'],
		});
	});

	it('that anybody may print says no more than a status line', () => {
		expect(messages.find(({ id }) => id === 'status')?.telling).toBe('status line');
	});
});

it('a product is found by its name, where it says 401 in several ways', () => {
	const found = documents.filter(({ kind }) => kind === 'product');
	expect(found).toMatchObject([{ url: '/products/iis/', title: 'IIS' }]);
	expect(found[0]?.summary).toContain('2 messages');
});

it('a question is shown with its answer', () => {
	expect(documents.find(({ kind }) => kind === 'faq')).toMatchObject({
		title: 'Why me?',
		summary: 'Because.',
	});
});
