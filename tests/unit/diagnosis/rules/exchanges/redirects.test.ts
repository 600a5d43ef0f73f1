import { describe, expect, it } from 'vitest';
import { headerLostOnRedirect } from '../../../../../src/diagnosis/rules/exchanges/header-lost-on-redirect.ts';
import { loginLoop } from '../../../../../src/diagnosis/rules/exchanges/login-loop.ts';
import { answered, exchange, found } from './_found.ts';

const key = 'Authorization: Bearer abc';
const ask = (host: string, path: string, ...headers: string[]) =>
	[`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Accept: */*', ...headers].join('\n');
const moved = (to: string, status = '301 Moved Permanently') =>
	`HTTP/1.1 ${status}\nLocation: ${to}\nContent-Length: 0`;
const refused = 'HTTP/1.1 401 Unauthorized\nContent-Length: 0';

describe('A header that is gone after a redirect', () => {
	it.each([
		[
			'to another host',
			exchange(ask('example.com', '/me', key), moved('https://api.example.com/me')) +
				exchange(ask('api.example.com', '/me'), refused),
		],
		[
			'with a slash more',
			exchange(ask('api.example.com', '/me', key), moved('/me/', '307 Temporary Redirect')) +
				exchange(ask('api.example.com', '/me/'), refused),
		],
		[
			'over two redirects',
			exchange(ask('example.com', '/me', key), moved('https://www.example.com/me')) +
				exchange(ask('www.example.com', '/me'), moved('https://www.example.com/v2/me')) +
				exchange(ask('www.example.com', '/v2/me'), refused),
		],
		[
			'a key in another header',
			exchange(ask('example.com', '/me', 'X-Api-Key: abc'), moved('https://api.example.com/me')) +
				exchange(ask('api.example.com', '/me'), refused),
		],
	])('is certain: %s', (_, text) => {
		expect(found(headerLostOnRedirect, text)).toEqual(['authorization-lost-on-redirect, certain']);
		expect(answered(headerLostOnRedirect, text)).toEqual(['on-the-way: redirect']);
	});

	it.each([
		[
			'the header is still there',
			exchange(ask('example.com', '/me', key), moved('https://api.example.com/me')) +
				exchange(ask('api.example.com', '/me', key), refused),
		],
		[
			'there was none before',
			exchange(ask('example.com', '/me'), moved('https://api.example.com/me')) +
				exchange(ask('api.example.com', '/me'), refused),
		],
		[
			'the next request is for something else',
			exchange(ask('example.com', '/me', key), moved('https://api.example.com/me')) +
				exchange(ask('api.example.com', '/other'), refused),
		],
		[
			'the redirect leads to a sign-in',
			exchange(ask('example.com', '/me', key), moved('https://sso.example.com/login')) +
				exchange(ask('sso.example.com', '/login'), refused),
		],
		['no redirect', exchange(ask('example.com', '/me', key), refused)],
	])('is not found: %s', (_, text) => {
		expect(found(headerLostOnRedirect, text)).toEqual([]);
	});
});

describe('A redirect, where the request behind it is not shown', () => {
	it.each([
		[
			'likely after credentials and a move',
			`$ curl -iL -H '${key}' http://example.com/me\nHTTP/2 301\nlocation: https://api.example.com/me\n\nHTTP/2 401\nserver: nginx\n`,
			['authorization-lost-on-redirect, likely'],
		],
		[
			'possible with responses alone',
			'HTTP/1.1 301 Moved Permanently\nLocation: https://www.example.com/\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
			['authorization-lost-on-redirect, possible'],
		],
		[
			'silent where it leads to a sign-in',
			exchange(ask('example.com', '/me', key), moved('/login?next=/me', '302 Found')),
			[],
		],
		['silent without credentials', exchange(ask('example.com', '/me'), moved('/you')), []],
		[
			'silent where curl keeps the header',
			`$ curl -iL -H '${key}' https://api.example.com/me\nHTTP/2 307\nlocation: https://api.example.com/me/\n\nHTTP/2 401\nserver: nginx\n`,
			[],
		],
		[
			'silent where all went well',
			'HTTP/1.1 301 Moved Permanently\nLocation: /you\n\nHTTP/1.1 200 OK\nServer: nginx\n',
			[],
		],
	])('is %s', (_, text, expected) => {
		expect(found(headerLostOnRedirect, text)).toEqual(expected);
	});
});

describe('A loop', () => {
	const toLogin = moved('https://example.com/login', '302 Found');
	it.each([
		[
			'of one redirect, three times',
			[1, 2, 3].map(() => exchange(ask('example.com', '/'), toLogin)).join(''),
			['redirect-loop, likely'],
		],
		[
			'that curl gave up',
			`${[1, 2, 3].map(() => exchange(ask('example.com', '/'), toLogin)).join('')}curl: (47) Maximum (50) redirects followed`,
			['redirect-loop, likely'],
		],
		[
			'of a sign-in whose cookie does not come back',
			exchange(
				'POST /login HTTP/1.1\nHost: example.com\nAccept: */*',
				'HTTP/1.1 302 Found\nLocation: /home\nSet-Cookie: sid=abc; Path=/; Secure',
			) + exchange(ask('example.com', '/home'), moved('/login', '302 Found')),
			['cookie-not-sent, likely'],
		],
		['that is none: one redirect', exchange(ask('example.com', '/'), toLogin), []],
		[
			'that is none: the cookie comes back',
			exchange(
				'POST /login HTTP/1.1\nHost: example.com\nAccept: */*',
				'HTTP/1.1 302 Found\nLocation: /home\nSet-Cookie: sid=abc; Path=/',
			) + exchange(ask('example.com', '/home', 'Cookie: sid=abc'), 'HTTP/1.1 200 OK'),
			[],
		],
	])('%s', (_, text, expected) => {
		expect(found(loginLoop, text)).toEqual(expected);
	});
});
