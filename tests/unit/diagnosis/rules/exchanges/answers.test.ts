import { describe, expect, it } from 'vitest';
import { cachedAnswer } from '../../../../../src/diagnosis/rules/exchanges/cached-answer.ts';
import { cookieNotKept } from '../../../../../src/diagnosis/rules/exchanges/cookie-not-kept.ts';
import { whereItHappens } from '../../../../../src/diagnosis/rules/exchanges/where-it-happens.ts';
import { whoAnswered } from '../../../../../src/diagnosis/rules/exchanges/who-answered.ts';
import { answered, exchange, found } from './_found.ts';

const refused = 'HTTP/1.1 401 Unauthorized\nContent-Length: 0';
const ask = (...headers: string[]) =>
	['GET /me HTTP/1.1', 'Host: api.example.com', ...headers].join('\n');
const key = 'Authorization: Bearer abc';
const curl = 'User-Agent: curl/8.7.1';
const browser = 'User-Agent: Mozilla/5.0 (X11; Linux x86_64)';

describe('A 401 out of a cache', () => {
	it.each([
		['that tells its age', `${refused}\nAge: 3600`, ['cached-401, likely']],
		['that says so', `${refused}\nCache-Status: cdn; hit; ttl=30`, ['cached-401, likely']],
		['that is none: a miss', `${refused}\nCache-Status: cdn; fwd=miss`, []],
		['that is none: of no age', `${refused}\nAge: 0`, []],
		['that is none: a 200', 'HTTP/1.1 200 OK\nAge: 3600', []],
	])('%s', (_, text, expected) => {
		expect(found(cachedAnswer, `${text}\n`)).toEqual(expected);
	});
});

describe('A cookie', () => {
	const at = (scheme: string, path: string, ...headers: string[]) =>
		[`GET ${scheme}://example.com${path} HTTP/1.1`, 'Accept: */*', ...headers].join('\n');
	const set = (cookie: string) => `HTTP/1.1 200 OK\nSet-Cookie: ${cookie}`;
	const secure = set('sid=abc; Path=/; Secure');
	it.each([
		['Secure over http', exchange(at('http', '/login'), secure), ['cookie-not-sent, likely']],
		[
			'Secure over http, and then a 401 without it',
			exchange(at('http', '/login'), secure) + exchange(at('http', '/me'), refused),
			['cookie-not-sent, likely'],
		],
		[
			'SameSite=None without Secure',
			`${set('sid=abc; SameSite=None')}\n`,
			['cookie-not-sent, likely'],
		],
		['Secure over https', exchange(at('https', '/login'), secure), []],
		['Secure, the scheme not told', exchange('GET /login HTTP/1.1\nHost: example.com', secure), []],
		[
			'Secure at localhost',
			exchange('GET http://localhost:3000/ HTTP/1.1\nAccept: */*', secure),
			[],
		],
		['of a load balancer', `${set('AWSALBCORS=abc; SameSite=None')}\n`, []],
		['that is taken away', `${set('sid=; SameSite=None; Max-Age=0')}\n`, []],
	])('that browsers refuse: %s', (_, text, expected) => {
		expect(found(cookieNotKept, text)).toEqual(expected);
	});

	const login = exchange(at('https', '/login'), set('sid=abc; Path=/'));
	it.each([
		['set and gone', login + exchange(at('https', '/me'), refused), ['cookie-not-sent, likely']],
		['set and sent', login + exchange(at('https', '/me', 'Cookie: sid=abc'), refused), []],
		['set and not needed', login + exchange(at('https', '/me', key), refused), []],
		['set, and let in', login + exchange(at('https', '/me'), 'HTTP/1.1 200 OK'), []],
		[
			'set for statistics',
			exchange(at('https', '/'), set('_ga=1; Path=/')) + exchange(at('https', '/me'), refused),
			[],
		],
		['never set', exchange(at('https', '/me'), refused), []],
	])('%s', (_, text, expected) => {
		expect(found(cookieNotKept, text)).toEqual(expected);
	});
});

describe('Who answered', () => {
	it.each([
		[
			'IIS',
			`${refused}\nServer: Microsoft-IIS/10.0\nWWW-Authenticate: Negotiate\n`,
			['what-answers: iis'],
		],
		[
			'WordPress',
			`HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"code":"rest_not_logged_in","message":"No.","data":{"status":401}}`,
			['what-answers: cms'],
		],
		['nobody knows: nginx passes on', `${refused}\nServer: nginx\n`, []],
		[
			'nobody knows: an application under IIS',
			`${refused}\nServer: Microsoft-IIS/10.0\nWWW-Authenticate: Bearer\n`,
			[],
		],
	])('%s', (_, text, expected) => {
		expect(answered(whoAnswered, text)).toEqual(expected);
	});
});

describe('Where it happens', () => {
	const git = 'GET /a.git/info/refs HTTP/1.1\nHost: example.com\nUser-Agent: git/2.47.0';
	it.each([
		['code that brings a token', exchange(ask(curl, key), refused), ['where: code']],
		['git', exchange(git, refused), ['where: tool']],
		['npm', 'npm ERR! 401 Unauthorized - GET https://registry.example.com/a', ['where: tool']],
		[
			'a server, by its log',
			'2026/11/21 10:00:00 [error] 7#7: *1 user "ana": password mismatch, client: 203.0.113.9',
			['where: server'],
		],
		['nobody knows: a page of a browser', exchange(ask(browser, key), refused), []],
		[
			'nobody knows: a password, which whoever has the server tries as well',
			exchange(ask(curl, 'Authorization: Basic YTpi'), refused),
			[],
		],
		['nobody knows: it works', exchange(ask(curl, key), 'HTTP/1.1 200 OK\nServer: a'), []],
		['nobody knows: words', 'My npm gives 401', []],
	])('%s', (_, text, expected) => {
		expect(answered(whereItHappens, text)).toEqual(expected);
	});
});
