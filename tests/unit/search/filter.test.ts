import { describe, expect, it } from 'vitest';
import { holdsWords } from '../../../src/search/filter.ts';

const line = 'npm error Unable to authenticate, need: <text> npm · E401';

describe('a line is kept by', () => {
	const kept: [name: string, typed: string][] = [
		['nothing typed', ''],
		['spaces alone', '  '],
		['a word of it', 'authenticate'],
		['the beginning of a word', 'auth'],
		['a word in other capitals', 'e401'],
		['words in another order', 'E401 npm'],
		['words with more space between', 'unable   to'],
	];
	it.each(kept)('%s', (_name, typed) => {
		expect(holdsWords(line, typed)).toBe(true);
	});

	it('a straight quote where the line has a typographic one, and the other way round', () => {
		expect(holdsWords('This page isn’t working', "isn't")).toBe(true);
		expect(holdsWords('"error": "x"', '“error”')).toBe(true);
	});
});

it('a line goes if it lacks one of the words', () => {
	expect(holdsWords(line, 'npm EOTP')).toBe(false);
});
