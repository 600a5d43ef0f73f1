import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/search/words.ts';
import { texts } from '../_tree.ts';

const same: [name: string, one: string, other: string][] = [
	['the endings of a word', 'it expires', 'it expired'],
	['capitals', 'BAD CREDENTIALS', 'bad credentials'],
	['signing in and logging in', 'log in', 'sign in'],
	['logging in, in one word and in two', 'login', 'log in'],
	['a login that is going on', 'logging into', 'signed in'],
	['signing out and logging out', 'logged out', 'signs out'],
	['a pop-up, a prompt and a box', 'the pop-up', 'the prompt'],
	['a password and what people shorten it to', 'pwd', 'passwords'],
	['credentials and what people shorten them to', 'creds', 'credentials'],
	['British and American spelling', 'unauthorised', 'unauthorized'],
	['a website and a site', 'my website', 'the site'],
	['either apostrophe', "the server's clock", 'the server’s clock'],
	['wide letters as people type them in Japan', 'ｔｏｋｅｎ', 'token'],
	['the words that are in every question', 'why do I get a 401 error, please help', ''],
];

describe('it makes no difference to the terms:', () => {
	it.each(same)('%s', (_name, one, other) => {
		expect(termsOf(one)).toEqual(termsOf(other));
	});
});

const different: [name: string, one: string, other: string][] = [
	['signing in and signing out', 'sign in', 'sign out'],
	['authentication and authorization', 'authentication', 'authorization'],
	['two numbers of one status', '401.3', '401.4'],
	['a cookie and a token', 'cookie', 'token'],
	['words of another alphabet', 'доступ', 'запрещён'],
];

describe('it does make one:', () => {
	it.each(different)('%s', (_name, one, other) => {
		expect(termsOf(one)).not.toEqual(termsOf(other));
	});
});

const joined: [name: string, text: string, whole: string, part: string][] = [
	['an underscore', 'invalid_token', 'invalid_token', 'token'],
	['a hyphen', 'WWW-Authenticate', 'www-authenticate', 'www'],
	['a full stop', '401.3', '401.3', ''],
	['a capital inside', 'TokenExpiredError', 'tokenexpirederror', 'token'],
];

describe('a word counts whole and in its parts where it is joined by', () => {
	it.each(joined)('%s', (_name, text, whole, part) => {
		const terms = termsOf(text);
		expect(terms[0]).toBe(whole);
		if (part) expect(terms).toContain(part);
	});
});

it('the order of the words is kept, and a word said twice is there twice', () => {
	const [expired, token] = [...termsOf('expired'), ...termsOf('token')];
	expect(termsOf('expired token, expired')).toEqual([expired, token, expired]);
});

it('whatever is typed, a term is a lower-case word without spaces', () => {
	fc.assert(
		fc.property(texts, (text) => {
			for (const term of termsOf(text)) {
				expect(term).toMatch(/[\p{L}\p{N}]/u);
				expect(term).not.toMatch(/\s/u);
				expect(term).toBe(term.toLowerCase());
			}
		}),
	);
});

it('words far apart have the terms that they have alone', () => {
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			expect(termsOf(`${one}\n·\n${other}`)).toEqual([...termsOf(one), ...termsOf(other)]);
		}),
	);
});
