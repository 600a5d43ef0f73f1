import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	highestFrequency,
	longDate,
	minutes,
	plain,
	shorten,
	slug,
	splitCode,
} from '../../../src/model/words.ts';
import { texts } from '../_tree.ts';

describe('the highest frequency', () => {
	it('is that of the audience that meets it most', () => {
		expect(highestFrequency({ visitor: 'rare', 'api-developer': 'common' })).toBe('common');
		expect(highestFrequency({ visitor: 'rare', 'site-owner': 'occasional' })).toBe('occasional');
	});

	it('is rare where nobody is said to meet it', () => {
		expect(highestFrequency({})).toBe('rare');
	});
});

it('minutes are written short', () => {
	expect(minutes(15)).toBe('15 min');
});

it('a day is written with the month as a word, in whichever time zone the build runs', () => {
	expect(longDate(new Date('2026-11-21T00:00:00Z'))).toBe('21 November 2026');
	expect(longDate(new Date('2026-11-21T23:59:59Z'))).toBe('21 November 2026');
});

describe('a line is cut at its backticks', () => {
	const cuts: [line: string, shown: string][] = [
		['no code', 'no code'],
		['the `exp` claim', 'the |<exp>| claim'],
		['`exp` and `aud`', '<exp>| and |<aud>'],
		['', ''],
		['``', ''],
	];
	it.each(cuts)('%s', (line, shown) => {
		expect(
			splitCode(line)
				.map(({ text, code }) => (code ? `<${text}>` : text))
				.join('|'),
		).toBe(shown);
	});

	it('and nothing but the backticks is lost', () => {
		fc.assert(
			fc.property(texts, (line) => {
				expect(
					splitCode(line)
						.map(({ text }) => text)
						.join(''),
				).toBe(plain(line));
			}),
		);
	});
});

it('a plain line has no backticks', () => {
	expect(plain('The `exp` claim of a `JWT`')).toBe('The exp claim of a JWT');
});

describe('the address of a heading', () => {
	const slugs: [heading: string, address: string][] = [
		['Confirm it', 'confirm-it'],
		['When this does not help', 'when-this-does-not-help'],
		['If it’s `nginx`', 'if-its-nginx'],
		['And the login form?', 'and-the-login-form'],
		['401, 403 and 404', '401-403-and-404'],
		['— Café —', 'café'],
	];
	it.each(slugs)('%s', (heading, address) => {
		expect(slug(heading)).toBe(address);
	});

	it('is its own address, and holds no sign but letters, digits and hyphens', () => {
		fc.assert(
			fc.property(texts, (heading) => {
				const address = slug(heading);
				expect(address).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
				expect(slug(address)).toBe(address);
			}),
		);
	});
});

describe('a text that is too long', () => {
	const cuts: [name: string, text: string, most: number, short: string][] = [
		['is cut between words', 'one two three', 9, 'one two…'],
		['loses the sign that stood before the cut', 'one, two three', 8, 'one…'],
		['is kept where it just fits', 'one two', 7, 'one two'],
		['is cut inside a word that is longer by itself', 'abcdefghij', 5, 'abcd…'],
		[
			'keeps what it can of a line without spaces',
			'{"status":401,"code":"E1","error":"No"}',
			30,
			'{"status":401,"code":"E1"…',
		],
	];
	it.each(cuts)('%s', (_name, text, most, short) => {
		expect(shorten(text, most)).toBe(short);
	});

	it('is never longer afterwards than it may be', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, most) => {
				expect(shorten(text, most).length).toBeLessThanOrEqual(most);
			}),
		);
	});
});
