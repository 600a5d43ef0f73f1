import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeRules } from '../../../../../src/diagnosis/rules/exchanges/index.ts';
import { noAnswer } from '../../../../../src/diagnosis/rules/exchanges/no-answer.ts';
import { normalStep } from '../../../../../src/diagnosis/rules/exchanges/normal-step.ts';
import { otherStatus } from '../../../../../src/diagnosis/rules/exchanges/other-status.ts';
import { pasteOf } from '../_paste.ts';
import { exchange, remarked } from './_found.ts';

const ask = (path: string, ...headers: string[]) =>
	[`GET ${path} HTTP/1.1`, 'Host: example.com', 'User-Agent: a/1', ...headers].join('\n');
const refused = (challenge: string) =>
	`HTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${challenge}\nContent-Length: 0`;
const fine = 'HTTP/1.1 200 OK\nContent-Length: 2';

describe('Another status', () => {
	it.each([
		['HTTP/1.1 403 Forbidden\nServer: nginx\n', ['other-status 403']],
		['HTTP/2 407\nproxy-authenticate: Basic realm="p"\n', ['other-status 407']],
		['Request failed with status code 429', ['other-status 429']],
		['HTTP 419', ['other-status 419']],
		['HTTP/1.1 502 Bad Gateway\nServer: nginx\n', ['other-status 502']],
		['HTTP/1.1 401 Unauthorized\nServer: nginx\n\nHTTP/1.1 403 Forbidden\nServer: nginx\n', []],
		['HTTP/1.1 200 OK\nServer: nginx\n', []],
		['HTTP 419, and before it a 401', []],
	])('%j', (text, expected) => {
		expect(remarked(otherStatus, text)).toEqual(expected);
	});
});

describe('No answer', () => {
	it.each([
		['curl: (6) Could not resolve host: api.example.com', ['no-answer dns']],
		[
			'curl: (7) Failed to connect to example.com port 443: Connection refused',
			['no-answer connection'],
		],
		['curl: (28) Operation timed out after 30001 milliseconds', ['no-answer timeout']],
		['SSL certificate problem: unable to get local issuer certificate', ['no-answer tls']],
		['blocked by CORS policy: No header', ['no-answer cors']],
		['blocked by CORS policy, status 401', []],
		['unauthorized: authentication required', []],
	])('%j', (text, expected) => {
		expect(remarked(noAnswer, text)).toEqual(expected);
	});
});

describe('A normal step', () => {
	const ntlm = 'TlRMTVNTUAACAAAAAAAAADgAAAAFgoqi';
	const twice = (path: string, challenge: string, answer: string, end = fine) =>
		exchange(ask(path), refused(challenge)) + exchange(ask(path, `Authorization: ${answer}`), end);
	it.each([
		[
			'NTLM',
			twice('/', 'NTLM', 'NTLM TlRMTVNTUAABAAAAt4II4gAAAAA=', refused('NTLM')),
			['normal-step ntlm'],
		],
		['NTLM’s second message', `${refused(`NTLM ${ntlm}`)}\n`, ['normal-step ntlm']],
		[
			'Digest',
			twice(
				'/',
				'Digest realm="a", nonce="b"',
				'Digest username="ana", realm="a", nonce="b", uri="/", response="c"',
				refused('Digest realm="a", nonce="b"'),
			),
			['normal-step digest'],
		],
		[
			'an old nonce',
			`${refused('Digest realm="a", nonce="b", stale=true')}\n`,
			['normal-step digest-stale'],
		],
		['DPoP', `${refused('DPoP error="use_dpop_nonce"')}\n`, ['normal-step dpop']],
		[
			'git',
			twice('/site.git/info/refs?service=git-upload-pack', 'Basic realm="a"', 'Basic YTpi'),
			['normal-step challenge'],
		],
		['Basic', twice('/', 'Basic realm="a"', 'Basic YTpi'), ['normal-step challenge']],
		[
			'a preflight',
			exchange(
				'OPTIONS / HTTP/1.1\nHost: a\nAccess-Control-Request-Method: PUT',
				'HTTP/1.1 204 No Content',
			),
			['normal-step preflight'],
		],
		[
			'is not: refused again',
			twice('/', 'Basic realm="a"', 'Basic YTpi', refused('Basic realm="a"')),
			[],
		],
		['is not: one 401', exchange(ask('/'), refused('Basic realm="a"')), []],
		[
			'is not: a registry that refuses a token',
			exchange(
				ask('/v2/', 'Authorization: Bearer abc'),
				refused('Bearer realm="https://auth.example.com/token"'),
			),
			[],
		],
		['is not: a fresh nonce', `${refused('Digest realm="a", nonce="b", stale=false')}\n`, []],
	])('%s', (_, text, expected) => {
		expect(remarked(normalStep, text)).toEqual(expected);
	});
});

describe('All rules over exchanges', () => {
	it('lead to pages that there are', () => {
		const texts = [
			...[400, 403, 404, 407, 419, 429, 431, 500, 502, 503, 504, 511].map(
				(one) => `HTTP/1.1 ${one} No\nServer: a\n`,
			),
			'Could not resolve host',
			'Connection refused',
			'ERR_TIMED_OUT',
			'ERR_CERT_DATE',
			'CORS error',
			'Mixed Content: a',
			'remote error: tls: certificate required',
			`${refused('Digest stale=true')}\n`,
			exchange(ask('/'), refused('NTLM')) + exchange(ask('/', 'Authorization: NTLM TlRM'), fine),
			exchange(ask('/'), refused('Basic')) + exchange(ask('/', 'Authorization: Basic YTpi'), fine),
		];
		const urls = texts.flatMap((text) =>
			exchangeRules.flatMap(({ judge }) =>
				(judge(pasteOf(text)).remarks ?? []).map(({ url }) => url),
			),
		);
		const missing = [...new Set(urls)].filter(
			(url) => !existsSync(`content${url.slice(0, -1)}.mdx`),
		);
		expect(urls.length).toBeGreaterThanOrEqual(texts.length);
		expect(missing).toEqual([]);
	});

	it('have an id each, and a file of that name with the source that it rests on', () => {
		for (const { id } of exchangeRules)
			expect(readFileSync(`src/diagnosis/rules/exchanges/${id}.ts`, 'utf8')).toMatch(
				/@see https:\/\//,
			);
	});

	it('name causes, questions and answers that there are, and never throw', () => {
		const words = fc.constantFrom(
			'HTTP/1.1 401 Unauthorized\n',
			'HTTP/2 302\n',
			'Location: ',
			'/login\n',
			'https://a.example/%zz',
			'> GET / HTTP/1.1\n',
			'> Host: a\n',
			'> OPTIONS * HTTP/1.1\n',
			'Set-Cookie: sid=1; Secure; SameSite=None\n',
			'Cookie: a=1; a=2\n',
			'Authorization: Basic YTpi\n',
			'Age: 9\n',
			'\n',
			'http://a:b@c@[::',
			'curl -u "a:b$c" ',
			'CORS preflight ',
			'401 ',
		);
		const texts = fc
			.array(fc.oneof(words, fc.string()), { maxLength: 30 })
			.map((all) => all.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				const paste = pasteOf(text);
				for (const { judge } of exchangeRules) {
					const { findings = [], answers = [] } = judge(paste);
					for (const { question, answer } of answers)
						expect(readFileSync(`content/questions/${question}.yaml`, 'utf8')).toContain(
							`id: ${answer}\n`,
						);
					for (const { cause, because } of findings) {
						expect(existsSync(`content/causes/${cause}.mdx`)).toBe(true);
						for (const { from, to } of because)
							expect(0 <= from && from <= to && to <= text.length).toBe(true);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});
