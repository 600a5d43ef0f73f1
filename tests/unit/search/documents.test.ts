import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDocument } from '../../../src/search/documents.ts';
import { termsOf } from '../../../src/search/words.ts';
import { texts } from '../_tree.ts';
import { document } from './_data.ts';

const page = document('/a/', {
	title: 'The token has expired',
	summary: 'It was good once.',
	symptoms: ['it worked an hour ago'],
	codes: ['E401'],
	message: 'jwt malformed',
});

it('a page keeps what it is shown by', () => {
	expect(toDocument(page, 'nothing more')).toMatchObject({
		url: '/a/',
		title: 'The token has expired',
		summary: 'It was good once.',
		symptoms: ['it worked an hour ago'],
	});
});

it('of its text only what is said nowhere else is filed', () => {
	const text = 'Tokens expire. It worked an hour ago, E401, jwt malformed. Refresh it.';
	expect(toDocument(page, text).terms).toEqual(termsOf('refresh'));
});

it('each term once', () => {
	expect(toDocument(page, 'cookie, cookies and a cookie').terms).toEqual(termsOf('cookie'));
});

it('whatever is written, no term of the text is lost and none is there twice', () => {
	fc.assert(
		fc.property(texts, texts, (title, text) => {
			const { terms } = toDocument(document('/a/', { title }), text);
			expect(new Set([...terms, ...termsOf(title)])).toEqual(
				new Set([...termsOf(text), ...termsOf(title)]),
			);
			expect(new Set(terms).size).toBe(terms.length);
		}),
	);
});
