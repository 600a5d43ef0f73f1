import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSignature } from '../../../src/diagnosis/signature.ts';
import { texts } from '../_tree.ts';

const matching: [name: string, signature: string, text: string][] = [
	['stands alone', '401 Unauthorized', '401 Unauthorized'],
	[
		'stands in the middle of a log line',
		'jwt expired',
		'09:14 TokenExpiredError: jwt expired at verify',
	],
	['is written in other cases', '401 Unauthorized', 'HTTP/1.1 401 UNAUTHORIZED'],
	['has more spaces in the text', 'Bad credentials', 'Bad    credentials'],
	['is broken over two lines of the text', 'Bad credentials', 'Bad\r\n    credentials'],
	['has more spaces in the signature', 'Bad   credentials', 'Bad credentials'],
	[
		'has a name in place of <user>',
		'user <user> not found',
		'AH01618: user ana not found: /reports',
	],
	['has several words in place of one', 'for <url> failed', 'for the page of Ana failed'],
	['has two placeholders', '401 1 <number> <number>', '- 443 - 401 1 5 15'],
	['begins with a placeholder', '<user> is refused', 'ana is refused'],
	['ends with a placeholder', 'refused: <text>', 'refused: no'],
	[
		'holds signs that mean something in a pattern',
		'curl: (22) error? [401] $1 ^a.b*',
		'curl: (22) error? [401] $1 ^a.b*',
	],
	[
		'holds a tag that is no placeholder',
		'Required</h1></center>',
		'<h1>401 Authorization Required</h1></center>',
	],
	['holds letters of another alphabet', 'Доступ запрещён', 'ДОСТУП ЗАПРЕЩЁН'],
	['has space round it', '  jwt expired ', 'jwt expired'],
];

describe('a text matches a signature that', () => {
	it.each(matching)('%s', (_name, signature, text) => {
		expect(matchesSignature(signature, text)).toBe(true);
	});
});

const different: [name: string, signature: string, text: string][] = [
	['has another word', 'Bad credentials', 'Bad password'],
	['has its words in another order', 'jwt expired', 'expired jwt'],
	['has no space where the signature has one', '"a": 1', '"a":1'],
	['has nothing in place of the placeholder', 'user "<user>" not found', 'user "" not found'],
	[
		'has a line break in place of the placeholder',
		'user <user> not found',
		'user ana\nis not found',
	],
	['has any sign where the signature has a full stop', '401.3', '40103'],
	['is empty', 'jwt expired', ''],
];

describe('a text does not match where it', () => {
	it.each(different)('%s', (_name, signature, text) => {
		expect(matchesSignature(signature, text)).toBe(false);
	});
});

const word = fc.stringMatching(/^[a-z0-9()[\].*+?^$|\\/"':{}-]{1,8}$/);
const space = fc.stringMatching(/^[ \t\r\n]{1,4}$/);

it('a text written from a signature matches it, whatever stands round and between', () => {
	const parts = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(parts, texts, texts, (words, before, after) => {
			const signature = words.map(([text]) => text).join(' ');
			const written = words.map(([text, gap]) => text.toUpperCase() + gap).join('');
			expect(matchesSignature(signature, `${before} ${written} ${after}`)).toBe(true);
		}),
	);
});

it('any words on one line may stand for a placeholder', () => {
	const filling = fc.stringMatching(/^\S[^\r\n]{0,20}$/);
	fc.assert(
		fc.property(word, word, filling, (first, last, name) => {
			const signature = `${first} <user> ${last}`;
			expect(matchesSignature(signature, `${first} ${name} ${last}`)).toBe(true);
		}),
	);
});

it('no text and no signature makes it fail', () => {
	fc.assert(
		fc.property(texts, texts, (signature, text) => {
			expect(() => matchesSignature(signature, text)).not.toThrow();
		}),
	);
});
