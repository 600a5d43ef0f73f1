import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termMarker, type LinkedTerm } from '../../../src/model/term-links.ts';

const terms: readonly LinkedTerm[] = [
	{ id: 'token', term: 'Token', forms: ['token', 'tokens'], meaning: 'A proof.' },
	{ id: 'access-token', term: 'Access token', forms: ['access token'], meaning: 'Another.' },
	{ id: 'c', term: 'C++', forms: ['C++'], meaning: 'A language.' },
];

/** What a marker makes of texts in turn, the terms in brackets. */
const marked = (...texts: readonly string[]) => {
	const mark = termMarker(terms);
	return texts.map((text) =>
		mark(text)
			.map(({ text: piece, term }) => (term ? `[${term.id}:${piece}]` : piece))
			.join(''),
	);
};

describe('a term', () => {
	it.each([
		['is marked where it is used first', ['A token.'], ['A [token:token].']],
		['is marked once in a text', ['A token, a token.'], ['A [token:token], a token.']],
		['is marked once on a page', ['A token.', 'A token.'], ['A [token:token].', 'A token.']],
		[
			'is marked in any of its forms',
			['Two tokens.', 'A token.'],
			['Two [token:tokens].', 'A token.'],
		],
		[
			'is not marked inside another word',
			['tokenizer, e-token, token_2'],
			['tokenizer, e-token, token_2'],
		],
		['is not marked as the beginning of a number', ['token.3'], ['token.3']],
		['is not marked in another case', ['TOKEN'], ['TOKEN']],
		['gives way to a longer one', ['An access token.'], ['An [access-token:access token].']],
		['may hold signs', ['In C++.'], ['In [c:C++].']],
		['may begin and end the text', ['token'], ['[token:token]']],
		[
			'may stand beside another',
			['access token, token'],
			['[access-token:access token], [token:token]'],
		],
	] as const)('%s', (_name, texts, expected) => {
		expect(marked(...texts)).toEqual(expected);
	});
});

it('without terms every text stays as it is', () => {
	expect(termMarker([])('A token.')).toEqual([{ text: 'A token.' }]);
});

it('no text loses or gains a letter', () => {
	const words = fc.array(
		fc.oneof(fc.constantFrom('token', 'access token', 'C++', ' '), fc.string()),
	);
	fc.assert(
		fc.property(words, (parts) => {
			const text = parts.join('');
			expect(
				termMarker(terms)(text)
					.map((piece) => piece.text)
					.join(''),
			).toBe(text);
		}),
	);
});
