import { describe, expect, it } from 'vitest';
import { harToText } from '../../../../src/evidence/har/har-to-text.ts';
import { readEntry } from '../../../../src/evidence/har/read-entry.ts';
import { api, entryOf, type Told } from './_har.ts';

const read = (told: Told) => {
	const entry = readEntry(entryOf(told), 0);
	if (!entry) throw new Error('The entry has no address.');
	return entry;
};

describe('an entry as text', () => {
	it('reads like the exchange that it was, word for word', () => {
		expect(
			harToText(
				read({
					send: { ':authority': 'api.example.com', Accept: 'application/json' },
					status: 401,
					statusText: 'Unauthorized',
					get: { 'WWW-Authenticate': 'Bearer\nBasic realm="a"' },
					body: '{"error":"invalid_token"}',
				}),
				true,
			),
		).toBe(
			[
				'GET https://api.example.com/me HTTP/2',
				'Accept: application/json',
				'',
				'HTTP/2 401 Unauthorized',
				'WWW-Authenticate: Bearer',
				'WWW-Authenticate: Basic realm="a"',
				'',
				'{"error":"invalid_token"}',
				'',
			].join('\n'),
		);
	});

	it('has no response where none came', () => {
		expect(harToText(read({ status: 0 }), true)).toBe(`GET ${api} HTTP/2\n`);
	});

	it('has the body of the request', () => {
		const more = { request: { method: 'POST', url: api, postData: { text: 'grant_type=x' } } };
		expect(harToText(read({ more, status: 0 }), true)).toBe(`POST ${api} HTTP/2\n\ngrant_type=x\n`);
	});

	it('has no headers of a request of which some were taken out', () => {
		const text = harToText(read({ send: { Accept: '*/*' }, status: 401 }), false);
		expect(text).toBe(`GET ${api} HTTP/2\n\nHTTP/2 401\n`);
	});

	it.each([
		['text in Base64', btoa('{"a":1}'), '{"a":1}'],
		['a picture', btoa('\u0089PNG\u0000'), undefined],
		['what is no Base64', '{', undefined],
	])('decodes a body: %s', (_, text, body) => {
		const content = { text, encoding: 'base64' };
		expect(read({ ofResponse: { content } }).responseBody).toBe(body);
	});

	it('a line break in a value begins no header', () => {
		const text = harToText(read({ method: 'GET\r\nX: 1', send: { 'A\nB': 'c\rd' } }), true);
		expect(text).toMatch(/^GET {2}X: 1 .+\nA B: c d\n/);
	});
});
