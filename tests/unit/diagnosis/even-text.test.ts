import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenOut } from '../../../src/diagnosis/even-text.ts';
import { texts } from '../_tree.ts';

const evened: [name: string, text: string, even: string][] = [
	['is written in capitals', 'Bad CREDENTIALS', 'bad credentials'],
	['has many spaces', 'Bad \t  credentials ', 'bad credentials'],
	['is broken over two lines', 'Bad\r\n    credentials', 'bad credentials'],
	['has spaces beside signs', '{ "message" : "No" , "a": [ 1 ] }', '{"message":"no","a":[1]}'],
	['has no spaces beside signs', '{"message":"No","a":[1]}', '{"message":"no","a":[1]}'],
	['holds quotes that a logger escaped', '{\\"message\\":\\"No\\"}', '{"message":"no"}'],
	['holds slashes that JSON escaped', 'https:\\/\\/a.example', 'https://a.example'],
	['holds line breaks that a logger wrote out', 'one\\ntwo', 'one two'],
	['holds curled quotes', '“No”, he said: it isn’t', '"no",he said:it isn\'t'],
	['holds long dashes', '401 – no', '401-no'],
	['holds backticks', '`token`', "'token'"],
	[
		'holds colours of a terminal',
		'\u001b[31mnpm\u001b[0m \u001b[1;35mfailed\u001b[K',
		'npm failed',
	],
	['holds marks without width', 'Bad\u200b cred\u00adentials\ufeff', 'bad credentials'],
	['holds spaces that do not break', 'Bad\u00a0credentials', 'bad credentials'],
	['was printed by npm 6', 'npm ERR! one\nnpm ERR!   two', 'one two'],
	['was printed by npm 10', 'npm error one\nnpm error two', 'one two'],
	['was quoted in a mail', '> one\n> two\n>> three', 'one two three'],
	['comes from a log of compose', 'web\n| one\n| two', 'web one two'],
	[
		'has a time before each line',
		'2026-11-20T09:14:02.115Z one\n[2026-11-20 09:14:02,115] two',
		'one two',
	],
	['is of another alphabet', 'ДОСТУП  запрещён', 'доступ запрещён'],
	['holds a letter that is longer when small', 'İ', 'İ'],
	['is empty', '', ''],
];

describe('a text is evened out that', () => {
	it.each(evened)('%s', (_name, text, even) => {
		expect(evenOut(text).text).toBe(even);
	});
});

it('a name that only begins like a prefix stays', () => {
	expect(evenOut('npm errors are here').text).toBe('npm errors are here');
});

it('tells for each place where it was in the original', () => {
	const original = '\u001b[31mBad\r\n   “credentials”\u001b[0m…';
	const { text, at } = evenOut(original);
	expect(text).toBe('bad"credentials"...');
	expect(original.slice(at[text.indexOf('c')], at[text.indexOf('s"') + 1])).toBe('credentials');
	expect([...at].at(-1)).toBe(original.length);
});

it('knows a place for each sign, none before the one of the sign before', () => {
	fc.assert(
		fc.property(texts, (original) => {
			const { text, at } = evenOut(original);
			expect(at).toHaveLength(text.length + 1);
			expect([...at]).toEqual([...at].sort((a, b) => a - b));
		}),
	);
});

it('what is even stays as it is', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}|[:,."{}=][a-z]{1,6}){0,6}$/), (text) => {
			expect(evenOut(text).text).toBe(text);
		}),
	);
});
