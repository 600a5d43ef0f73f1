import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn } from '../../../src/model/code-words.ts';
import { tellingOf, toTerms } from '../../../src/search/query.ts';
import { texts } from '../_tree.ts';

const queries: [name: string, text: string, terms: string[]][] = [
	['words', 'keeps asking for my password', ['keeps', 'asking', 'for', 'my', 'password']],
	['an error code in quotation marks', 'error="invalid_token"', ['error', 'invalid_token']],
	['code in backticks', 'the `exp` claim', ['the', 'exp', 'claim']],
	[
		'a number with a point',
		'HTTP Error 401.3 - Unauthorized',
		['HTTP', 'Error', '401.3', 'Unauthorized'],
	],
	['a header', 'WWW-Authenticate: Bearer', ['WWW-Authenticate', 'Bearer']],
	['a full stop at the end', 'Bad credentials.', ['Bad', 'credentials']],
	['a word twice', 'Unauthorized (unauthorized)', ['unauthorized']],
	['an apostrophe inside a word', 'it doesn’t work', ['it', 'doesn’t', 'work']],
	['JSON', '{"message":"Bad credentials"}', ['message', 'Bad', 'credentials']],
	['wide letters as people type them in Japan', '４０１', ['401']],
	['the words of another language', 'Доступ запрещён', ['Доступ', 'запрещён']],
	['signs alone', '--- <> !!!', []],
	['nothing', '', []],
];

describe('what is typed is cut into words', () => {
	it.each(queries)('%s', (_name, text, terms) => {
		expect(toTerms(text)).toEqual(terms);
	});
});

const noise: [name: string, text: string, terms: string[]][] = [
	['the colours of a terminal', '\u001b[31mUnauthorized\u001b[0m', ['Unauthorized']],
	['the version of the protocol', 'HTTP/1.1 401 Unauthorized', ['401', 'Unauthorized']],
	['addresses', 'GET https://api.example.com/orders?id=7 failed', ['GET', 'failed']],
	['dates with their times', '2026-11-20T09:14:02.115Z refused', ['refused']],
	['times', '09:14:02 refused', ['refused']],
	['UUIDs', 'Trace ID 0f8fad5b-d9cb-469f-a165-70867728950e', ['Trace', 'ID']],
	[
		'tokens',
		'token eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl refused',
		['token', 'refused'],
	],
	['hashes', 'request 3f786850e387550fdab836ed7e6dc881 refused', ['request', 'refused']],
];

describe('what differs from one paste to the next is left out', () => {
	it.each(noise)('%s', (_name, text, terms) => {
		expect(toTerms(text)).toEqual(terms);
	});
});

it('of a whole log no more than 32 words are looked for', () => {
	const log = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
	expect(toTerms(log)).toHaveLength(32);
});

it('whatever is typed, the terms hold a letter or digit each and no symbols, and none twice', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const terms = toTerms(text);
			for (const term of terms) {
				expect(term).toMatch(/^[\p{L}\p{N}_.’'-]+$/u);
				expect(term).toMatch(/[\p{L}\p{N}]/u);
			}
			const lower = terms.map((term) => term.toLowerCase());
			expect(new Set(lower).size).toBe(terms.length);
		}),
	);
});

it('words between signs of any kind are found', () => {
	const signs = fc.stringMatching(/^[\s=<>"`{}()[\],;:!?*|]+$/);
	fc.assert(
		fc.property(signs, signs, (before, after) => {
			expect(toTerms(`${before}invalid_token${after}`)).toEqual(['invalid_token']);
		}),
	);
});

describe('a term looks like a code', () => {
	it.each(['401.3', 'invalid_token', 'E401', 'AADSTS50058', 'AH01617', 'x509'])('%s', (term) => {
		expect(codesIn([term])).toEqual([term]);
	});
});

describe('a term does not look like a code', () => {
	it.each(['401', 'Unauthorized', 'WWW-Authenticate', '2nd', '30s', '15px', '_', '1.2.3'])(
		'%s',
		(term) => {
			expect(codesIn([term])).toEqual([]);
		},
	);
});

describe('the telling words', () => {
	it('are those that are not on every page', () => {
		expect(tellingOf(['why', 'do', 'I', 'get', 'a', '401', 'from', 'nginx'])).toEqual([
			'why',
			'nginx',
		]);
	});

	it('are all of them where none tells', () => {
		expect(tellingOf(['what', 'is', '401'])).toEqual(['what', 'is', '401']);
	});
});
