import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser, type Known } from '../../../src/diagnosis/recogniser.ts';
import { texts } from '../_tree.ts';

const known = (id: string, data: Partial<Known> = {}): Known => ({
	id,
	telling: 'product',
	signatures: [],
	codes: [],
	...data,
});

/** The stretch of a text that fits a signature. */
function found(signature: string, text: string): string | undefined {
	const [first] = createRecogniser([known('it', { signatures: [signature] })])(text);
	return first && text.slice(first.from, first.to);
}

const matching: [name: string, signature: string, text: string, stretch: string][] = [
	['stands alone', '401 Unauthorized', '401 Unauthorized', '401 Unauthorized'],
	['stands in a line', 'jwt expired', '09:14 TokenExpiredError: jwt expired at', 'jwt expired'],
	['is in capitals', '401 Unauthorized', 'HTTP/1.1 401 UNAUTHORIZED', '401 UNAUTHORIZED'],
	['is broken over lines', 'Bad credentials', 'Bad\r\n   credentials.', 'Bad\r\n   credentials'],
	['has more spaces in the signature', 'Bad   credentials', 'Bad credentials', 'Bad credentials'],
	[
		'goes on behind a prefix of npm',
		'seems to be invalid',
		'npm ERR! seems to\nnpm ERR! be invalid.',
		'seems to\nnpm ERR! be invalid',
	],
	[
		'has other spaces in JSON',
		'{"message":"No"}',
		'x {\n  "message": "No"\n}',
		'{\n  "message": "No"\n}',
	],
	['holds a name', 'user <user> not found', 'user ana not found: /a', 'user ana not found'],
	[
		'holds a name in quotes',
		'user "<user>" was not',
		'user "ana lee" was not here',
		'user "ana lee" was not',
	],
	['holds numbers', '401 <number> <number> 15', '443 - 401 1 5 15', '401 1 5 15'],
	['begins with a placeholder', '<user> is refused', 'ana is refused', 'is refused'],
	['ends with a placeholder', 'refused: <text>', 'refused: no', 'refused:'],
	['has a placeholder hard by a word', 'id=<id>;', 'id=abc;', 'id=abc;'],
	[
		'holds the longest address there may be',
		'for url <url> failed',
		`for url https://a.example/${'a'.repeat(1980)} failed`,
		`for url https://a.example/${'a'.repeat(1980)} failed`,
	],
	[
		'has a word hard behind a placeholder',
		'https://<host>/token refused',
		'at https://a.example/token refused',
		'https://a.example/token refused',
	],
	[
		'needs the second of two places',
		'user <number> not found',
		'user 1 not here, user 2 not found',
		'user 2 not found',
	],
	['may go on behind an underscore', 'provided: sk_', 'provided: sk_test_1', 'provided: sk_'],
	[
		'holds signs of patterns',
		'error? [401] $1 ^a.b*',
		'error? [401] $1 ^a.b*',
		'error? [401] $1 ^a.b*',
	],
	[
		'holds a tag',
		'Required</h1></center>',
		'<h1>401 Required</h1></center>',
		'Required</h1></center>',
	],
	['is of another alphabet', 'Доступ запрещён', 'ДОСТУП ЗАПРЕЩЁН', 'ДОСТУП ЗАПРЕЩЁН'],
];

describe('a message is found that', () => {
	it.each(matching)('%s', (_name, signature, text, stretch) => {
		expect(found(signature, text)).toBe(stretch);
	});
});

const different: [name: string, signature: string, text: string][] = [
	['has another word', 'Bad credentials', 'Bad password'],
	['has its words in another order', 'jwt expired', 'expired jwt'],
	['goes on inside a word', 'jwt expired', 'jwt expiredness'],
	['begins inside a word', 'jwt expired', 'myjwt expired'],
	['has a longer number', '401.3', '401.30'],
	['has any sign where the signature has a full stop', '401.3', '40103'],
	['has nothing in place of the placeholder', 'user "<user>" not found', 'user "" not found'],
	['has words in place of a number', 'code <number> given', 'code of ana given'],
	['has a space in place of an address', 'for url <url> failed', 'for url of ana failed'],
	[
		'has far too much in place of a name',
		'user <user> not found',
		`user ${'a'.repeat(500)} not found`,
	],
	['begins with the end of the message', 'at one<host>two behind', 'two behind, at one'],
	['joins a name to the word before it', 'user <user> not found', 'userana not found'],
	['is empty', 'jwt expired', ''],
];

describe('a message is not found where the text', () => {
	it.each(different)('%s', (_name, signature, text) => {
		expect(found(signature, text)).toBeUndefined();
	});
});

describe('of several messages', () => {
	const recognise = createRecogniser([
		known('status', { telling: 'status line', signatures: ['HTTP/1.1 401 Unauthorized'] }),
		known('axios', { telling: 'client', signatures: ['Request failed with status code 401'] }),
		known('kong', { signatures: ['No API key found'], codes: ['401.9'] }),
		known('kong-in-request', { signatures: ['No API key found in request'], codes: ['401.9'] }),
	]);
	const ids = (text: string) => recognise(text).map(({ id }) => id);

	it('the one that says most comes first', () => {
		expect(ids('{"message":"No API key found in request"}')).toEqual(['kong-in-request', 'kong']);
	});

	it('a product’s comes before a client’s, and that before a status line', () => {
		expect(
			ids('Request failed with status code 401\nHTTP/1.1 401 Unauthorized\nNo API key found'),
		).toEqual(['kong', 'axios', 'status']);
	});

	it('a code finds all that share it', () => {
		expect(recognise('what is 401.9?')).toEqual([
			{ id: 'kong', by: 'code', from: 8, to: 13 },
			{ id: 'kong-in-request', by: 'code', from: 8, to: 13 },
		]);
	});

	it('a signature says more than a code', () => {
		expect(recognise('401.9 HTTP/1.1 401 Unauthorized').map(({ by }) => by)).toEqual([
			'signature',
			'code',
			'code',
		]);
	});

	it('none is found in another text', () => {
		expect(ids('403 Forbidden: you may not')).toEqual([]);
	});
});

const word = fc.stringMatching(/^[a-z0-9]{2,8}$/);
const space = fc.stringMatching(/^[ \t\r\n]{1,4}$/);

it('a text written from a signature is recognised, whatever stands round and between', () => {
	const parts = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(parts, texts, texts, (words, before, after) => {
			const signature = words.map(([text]) => text).join(' ');
			const written = words.map(([text, gap]) => text.toUpperCase() + gap).join('');
			expect(found(signature, `${before} ${written} ${after}`)).toBeDefined();
		}),
	);
});

it('no text and no signature makes it fail', () => {
	fc.assert(
		fc.property(texts, texts, (signature, text) => {
			expect(() => found(signature, text)).not.toThrow();
		}),
	);
});

it('what is found lies inside the text', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const recognise = createRecogniser([
				known('it', { signatures: ['a <text> b'], codes: ['c'] }),
			]);
			for (const { from, to } of recognise(`${text} a ${text} b c`)) {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThan(from);
			}
		}),
	);
});
