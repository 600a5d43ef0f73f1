import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeaderField, Span } from '../../../../src/evidence/evidence.ts';
import { readLooseHeaders } from '../../../../src/evidence/exchanges/loose-headers.ts';
import { readExchanges } from '../../../../src/evidence/exchanges/read-exchanges.ts';
import { texts } from '../../_tree.ts';

/** What real pastes are made of, in an order that no real paste has. */
const pieces = [
	...[
		'\n',
		'\r\n',
		'\\r\\n',
		' ',
		'\t',
		'"',
		"'",
		'`',
		'^',
		'\\',
		'{',
		'}',
		'[',
		'>',
		'< ',
		'* ',
		',',
	],
	...[
		'HTTP/1.1 401 Unauthorized\n',
		'GET / HTTP/1.1\n',
		'GET https://a.example\n',
		'> GET / HTTP/2\n',
	],
	...[
		'WWW-Authenticate: Basic realm="a"\n',
		'Authorization:',
		':status: 401\n',
		'< Date: x\n',
		'a: b\n',
	],
	...[
		'curl ',
		'-u a:b ',
		"-H 'A: ",
		'https://a:b@c.example/',
		'$',
		'fetch("',
		'fetch("a",{',
		'headers:{',
	],
	...[
		'General\n',
		'Request URL\n',
		'Request Headers\n',
		'Response Body\n',
		'Status Code: 401\n',
		'\n\n',
	],
	...[
		'web-1 | ',
		'09:14:02 ',
		'0000: ',
		'=> Send header: ',
		'http-outgoing-0 << "',
		'--:--:--  0< ',
		'</html>',
	],
];

const any = fc
	.array(fc.oneof(texts, fc.constantFrom(...pieces), fc.constantFrom(...pieces)), { maxLength: 30 })
	.map((parts) => parts.join(''));

it('every stretch lies in the text, and exchanges follow one another', () => {
	fc.assert(
		fc.property(any, (text) => {
			const within = ({ from, to }: Span): void => {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(to).toBeLessThanOrEqual(text.length);
			};
			const field = ({ name, nameAt, value }: HeaderField): void => {
				within(nameAt);
				within(value);
				expect(name).toBe(name.toLowerCase());
			};
			const exchanges = readExchanges(text);
			let end = 0;
			for (const { from, to, request, response } of exchanges) {
				within({ from, to });
				expect(from).toBeGreaterThanOrEqual(end);
				end = to;
				for (const quote of [request?.method, request?.target]) if (quote) within(quote);
				request?.headers.forEach(field);
				response?.headers.forEach(field);
				if (response?.body) within(response.body);
				if (response)
					expect(text.slice(response.statusAt.from, response.statusAt.to)).toBe(
						String(response.status),
					);
			}
			readLooseHeaders(text, exchanges).forEach(field);
		}),
		{ numRuns: 1000 },
	);
});

describe('a long text is read to its end', () => {
	it.each([
		...pieces,
		'a',
		'curl "\\" ',
		'curl -u a:b https://a ',
		'HTTP/1.1 401\na: "\n',
		'HTTP/1.1 401\na: b\n\n{\n',
		'HTTP/1.1 401\na: b\n\n<html></html>\n',
		'Request Headers\nResponse Headers\n',
		'Request Body\n',
		'General\nNetwork\n',
		':method: GET\n',
		"fetch('a',{a:\\'",
		'fetch(`${',
		"fetch('a',{a:{b:[",
		'GET /a\n\n',
		'"www-authenticate":["',
		'www-authenticate:\n',
		'authorization: Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
	])('%j', (piece) => {
		const text = piece.repeat(100_000 / piece.length);
		expect(readLooseHeaders(text, readExchanges(text))).toBeInstanceOf(Array);
	});
});

it('a hundred thousand headers are all read', () => {
	const headers = 'x-ab: c\n'.repeat(100_000);
	const whole = `HTTP/1.1 401 Unauthorized\n${headers}`;
	expect(readExchanges(whole)[0]?.response?.headers).toHaveLength(100_000);
	expect(readLooseHeaders(whole, readExchanges(whole))).toEqual([]);
	expect(readLooseHeaders(headers, [])).toHaveLength(100_000);
});
