import { describe, expect, it } from 'vitest';
import { acceptedElsewhere } from '../../../../../src/diagnosis/rules/exchanges/accepted-elsewhere.ts';
import { cookieRefused } from '../../../../../src/diagnosis/rules/exchanges/cookie-refused.ts';
import { exchange, found } from './_found.ts';

const ask = (host: string, path: string, ...headers: string[]) =>
	[`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers].join('\n');
const [ok, refused] = ['HTTP/1.1 200 OK', 'HTTP/1.1 401 Unauthorized'];
const token = 'Authorization: Bearer 9f2c1e7a4b';
const cookie = 'Cookie: sid=4b1c9f27';
const both = (first: string, second: string, server = '') =>
	exchange(first, server ? `${ok}\nServer: ${server}` : ok) +
	exchange(second, server ? `${refused}\nServer: Apache` : refused);

describe('the same credentials, accepted once and refused once', () => {
	it.each([
		[
			'at another host',
			both(ask('test.example.com', '/orders', token), ask('www.example.com', '/orders', token)),
			['wrong-environment-or-host, likely'],
		],
		[
			'at another path',
			both(ask('www.example.com', '/orders', token), ask('www.example.com', '/admin', token)),
			['insufficient-permissions, likely'],
		],
		[
			'by another server of the same name',
			both(ask('www.example.com', '/', token), ask('www.example.com', '/', token), 'nginx'),
			['dns-points-elsewhere, likely'],
		],
		[
			'later',
			both(ask('www.example.com', '/', token), ask('www.example.com', '/', token)),
			[
				'dns-points-elsewhere, possible',
				'revoked-credentials, possible',
				'expired-token, possible',
			],
		],
		[
			'later, a cookie',
			both(ask('www.example.com', '/', cookie), ask('www.example.com', '/', cookie)),
			['expired-session, likely'],
		],
	])('%s', (_, paste, causes) => {
		expect(found(acceptedElsewhere, paste)).toEqual(causes);
	});

	it.each([
		['other credentials', both(ask('a.example', '/', token), ask('b.example', '/', `${token}c`))],
		['none', both(ask('a.example', '/'), ask('b.example', '/'))],
		['one request', exchange(ask('a.example', '/', token), refused)],
	])('and nothing of %s', (_, paste) => {
		expect(found(acceptedElsewhere, paste)).toEqual([]);
	});
});

describe('a request without credentials that is refused', () => {
	const browser = 'User-Agent: Mozilla/5.0 (X11; Linux x86_64)';
	const bare = ask('www.example.com', '/', browser);
	const refusal = exchange(bare, refused);

	it.each([
		[
			'and accepted from elsewhere',
			exchange(bare, ok),
			['ip-or-host-blocked, likely', 'dns-points-elsewhere, likely'],
		],
		[
			'and finds nothing with a password',
			exchange(ask('www.example.com', '/', browser, token), 'HTTP/1.1 404 Not Found'),
			['not-found-shown-as-401, likely'],
		],
		[
			'and is sent with a token by the same browser',
			exchange(ask('www.example.com', '/', browser, token), ok),
			['extension-or-privacy-tool, possible'],
		],
		[
			'beside a page that is open',
			exchange(ask('www.example.com', '/open', browser), ok),
			['protected-by-mistake, possible'],
		],
		['and is not there without one either', exchange(bare, 'HTTP/1.1 404 Not Found'), []],
		['and another host is open', exchange(ask('b.example', '/open', browser), ok), []],
	])('%s', (_, first, causes) => {
		expect(found(acceptedElsewhere, first + refusal)).toEqual(causes);
	});
});

describe('a cookie that is sent and refused', () => {
	const signIn = exchange(
		ask('www.example.com', '/login'),
		`${ok}\nSet-Cookie: sid=4b1c9f27; Path=/`,
	);
	const refuse = (header: string) => exchange(ask('www.example.com', '/me', header), refused);

	it('stood for a session that has ended', () => {
		expect(found(cookieRefused, refuse(cookie))).toEqual(['expired-session, likely']);
	});

	it('or is looked for too early, where it has only come', () => {
		expect(found(cookieRefused, signIn + refuse(cookie))).toEqual([
			'expired-session, likely',
			'authentication-misconfigured, possible',
		]);
	});

	it('comes behind an older one of its name', () => {
		expect(found(cookieRefused, refuse('Cookie: sid=0b7d; theme=dark; sid=4b1c'))).toEqual([
			'stale-browser-state, likely',
			'expired-session, possible',
		]);
	});

	it.each([
		['one that no sign-in rests on', 'Cookie: _ga=GA1.2; theme=dark'],
		['a token beside it', `${cookie}\n${token}`],
	])('but not %s', (_, header) => {
		expect(found(cookieRefused, refuse(header))).toEqual([]);
	});
});
