import { describe, expect, it } from 'vitest';
import { automatedCaller } from '../../../../../src/diagnosis/rules/exchanges/automated-caller.ts';
import { cachedAnswer } from '../../../../../src/diagnosis/rules/exchanges/cached-answer.ts';
import { exchange, found } from './_found.ts';

const refused = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="Staging"';

describe('a program that asks by itself and is refused', () => {
	it.each([
		['a certificate check', 'GET /.well-known/acme-challenge/x HTTP/1.1\nHost: example.com'],
		['a webhook', 'POST /hooks HTTP/1.1\nHost: example.com\nUser-Agent: GitHub-Hookshot/044aadd'],
		['a probe', 'GET /health HTTP/1.1\nHost: example.com\nUser-Agent: kube-probe/1.30'],
		[
			'a crawler',
			'GET / HTTP/1.1\nHost: example.com\nUser-Agent: Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
		],
	])('%s', (_, request) => {
		expect(found(automatedCaller, exchange(request, refused))).toEqual([
			'automated-caller-locked-out, likely',
		]);
	});

	it.each([
		['a browser', 'GET / HTTP/1.1\nHost: example.com\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)'],
		[
			'a program with a password',
			'GET /metrics HTTP/1.1\nHost: example.com\nUser-Agent: Prometheus/2.42.0\nAuthorization: Basic YW5hOndpbnRlcg==',
		],
	])('but not %s', (_, request) => {
		expect(found(automatedCaller, exchange(request, refused))).toEqual([]);
	});

	it('nor one that is let in', () => {
		const request = 'GET /.well-known/acme-challenge/x HTTP/1.1\nHost: example.com';
		expect(found(automatedCaller, exchange(request, 'HTTP/1.1 200 OK'))).toEqual([]);
	});
});

describe('a cache says in its own header that it had the answer', () => {
	it.each([
		'X-Cache: HIT',
		'X-Cache-Status: HIT',
		'X-Cache: Hit from cloudfront',
		'CF-Cache-Status: HIT',
	])('%s', (header) => {
		const request = 'GET / HTTP/1.1\nHost: example.com';
		expect(found(cachedAnswer, exchange(request, `${refused}\n${header}`))).toEqual([
			'cached-401, likely',
		]);
	});

	it.each(['X-Cache: MISS', 'Cache-Control: hit', 'X-Cache-Key: hit-list-1'])(
		'but not %s',
		(header) => {
			const request = 'GET / HTTP/1.1\nHost: example.com';
			expect(found(cachedAnswer, exchange(request, `${refused}\n${header}`))).toEqual([]);
		},
	);
});
