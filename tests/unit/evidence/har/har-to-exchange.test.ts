import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harToExchange, harToText } from '../../../../src/evidence/har/har-to-exchange.ts';
import { readEntry } from '../../../../src/evidence/har/read-entry.ts';
import { texts } from '../../_tree.ts';
import { entryOf, type Told } from './_har.ts';

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
		expect(harToExchange(read({ status: 0 })).exchange.response).toBeUndefined();
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
		const text = harToText(read({ method: 'GET\r\nX: 1', send: { 'A\nB': 'c\rd' } }));
		expect(text).toMatch(/^GET {2}X: 1 .+\nA B: c d\n/);
	});

	it('every span is the place of what was read, whatever the headers hold', () => {
		const headers = fc.dictionary(texts, texts, { maxKeys: 4 });
		fc.assert(
			fc.property(headers, headers, texts, (send, get, body) => {
				const { text, exchange } = harToExchange(read({ send, get, body, status: 401 }));
				const { request, response } = exchange;
				for (const quote of [request?.method, request?.target])
					expect(text.slice(quote?.from, quote?.to)).toBe(quote?.text);
				for (const { name, nameAt, value } of [
					...(request?.headers ?? []),
					...(response?.headers ?? []),
				]) {
					expect(text.slice(nameAt.from, nameAt.to).toLowerCase()).toBe(
						name.replaceAll(/[\r\n]/g, ' '),
					);
					expect(text.slice(value.from, value.to)).toBe(value.text);
				}
				expect(text.slice(response?.statusAt.from, response?.statusAt.to)).toBe('401');
				if (response?.body) expect(text.slice(response.body.from, response.body.to)).toBe(body);
			}),
		);
	});
});
