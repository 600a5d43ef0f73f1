import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPostings, toPostings } from '../../../src/search/postings.ts';
import { termsOf } from '../../../src/search/words.ts';
import { texts } from '../_tree.ts';

it('terms that the same texts hold stand under one key', () => {
	const postings = toPostings([['cookie lost'], ['lost cookie'], ['token']]);
	expect(postings).toEqual({ '01': 'cooki lost', '2': 'token' });
});

it('a term counts once for each line, however often the line holds it', () => {
	expect(toPostings([['cookie', 'cookies and a cookie', 'token']])).toEqual({
		'00': 'cooki',
		'0': 'token',
	});
});

it('a term of every line counts no more than that of many', () => {
	const [key] = Object.keys(toPostings([Array<string>(50).fill('cookie')]));
	expect(key?.length).toBeLessThan(10);
});

it('whatever is written, each text gets its own terms back', () => {
	const lists = fc.array(fc.array(texts, { maxLength: 4 }), { maxLength: 60 });
	fc.assert(
		fc.property(lists, (lines) => {
			const back = fromPostings(toPostings(lines), lines.length);
			expect(back.map((terms) => [...new Set(terms)].sort())).toEqual(
				lines.map((some) => [...new Set(some.flatMap(termsOf))].sort()),
			);
		}),
	);
});
