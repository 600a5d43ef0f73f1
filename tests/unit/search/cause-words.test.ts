import { describe, expect, it } from 'vitest';
import { createFitByWords } from '../../../src/search/cause-words.ts';
import { collectCauseWords } from '../../../src/search/collect-cause-words.ts';

const causes = [
	{
		title: 'The cookie is not kept',
		summary: 'The browser refuses the cookie.',
		symptoms: ['signed out again at once', 'the cookie is gone'],
		terms: ['third-party cookie', 'SameSite'],
	},
	{
		title: 'The token has expired',
		summary: 'Its time is up.',
		symptoms: ['worked an hour ago', 'token expired'],
		terms: ['refresh token', 'worked yesterday'],
	},
];
const table = collectCauseWords(causes);
const fit = createFitByWords(table, [0, 0]);

describe('causes are found by the words in which people put them', () => {
	it.each([
		['my cookie is gone', 0],
		['the token expired', 1],
		['it worked before', 1],
	])('%s', (text, cause) => {
		expect(fit(text)[0]).toMatchObject({ cause });
	});

	it('with the words of the text that speak for them, as they stand there', () => {
		expect(fit('Cookies, gone!')[0]?.words).toEqual(['Cookies']);
	});

	it('and not by one word among many', () => {
		expect(fit('printer ink paper tray cookie')).toEqual([]);
	});

	it('nor by words that only one line has', () => {
		expect(fit('SameSite')).toEqual([]);
	});

	it('nor by a few words of something else', () => {
		expect(fit('an hour ago')).toEqual([]);
	});

	it('the oftener met one first where the words say no more', () => {
		const often = createFitByWords(table, [0, 5]);
		expect(often('cookie expired').map(({ cause }) => cause)[0]).toBe(1);
	});
});
