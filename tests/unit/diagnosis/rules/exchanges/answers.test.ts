import { describe, expect, it } from 'vitest';
import { addressRefused } from '../../../../../src/diagnosis/rules/exchanges/address-refused.ts';
import { browserSignIn } from '../../../../../src/diagnosis/rules/exchanges/browser-sign-in.ts';
import { cachedAnswer } from '../../../../../src/diagnosis/rules/exchanges/cached-answer.ts';
import { cookieNamedTwice } from '../../../../../src/diagnosis/rules/exchanges/cookie-named-twice.ts';
import { cookieNotSentBack } from '../../../../../src/diagnosis/rules/exchanges/cookie-not-sent-back.ts';
import { cookieRefusedByBrowser } from '../../../../../src/diagnosis/rules/exchanges/cookie-refused-by-browser.ts';
import { headerTooLarge } from '../../../../../src/diagnosis/rules/exchanges/header-too-large.ts';
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
		['of Cloudflare', `${refused}\nCF-Cache-Status: HIT`, ['cached-401, likely']],
		['of CloudFront', `${refused}\nX-Cache: Hit from cloudfront\nAge: 12`, ['cached-401, certain']],
		[
			'by RFC 9211',
			`${refused}\nCache-Status: ExampleCache; hit; ttl=30\nAge: 9`,
			['cached-401, certain'],
		],
		['that is none: a miss', `${refused}\nX-Cache: Miss from cloudfront`, []],
		['that is none: an error', `${refused}\nX-Cache: Error from cloudfront`, []],
		['that is none: of no age', `${refused}\nAge: 0`, []],
		['that is none: made by Fastly', `${refused}\nX-Cache: HIT\nX-Cache-Hits: 0`, []],
		['that is none: a 200', 'HTTP/1.1 200 OK\nAge: 3600\nX-Cache: HIT', []],
	])('%s', (_, text, expected) => {
		expect(found(cachedAnswer, `${text}\n`)).toEqual(expected);
	});

	it('is certain where the request had its key', () => {
		expect(found(cachedAnswer, exchange(ask(key), `${refused}\nX-Cache: HIT`))).toEqual([
			'cached-401, certain',
		]);
	});
});

describe('A sign-in for browsers', () => {
	const to = (location: string) => `HTTP/1.1 302 Found\nLocation: ${location}`;
	const access = to('https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example.com?kid=1');
	const openId = to(
		'https://login.example.com/authorize?response_type=code&client_id=1&scope=openid',
	);
	it.each([
		[
			'of Cloudflare Access',
			exchange(ask(key, curl), access),
			['browser-sign-in-in-front, certain'],
		],
		[
			'of oauth2-proxy',
			exchange(ask(curl), to('/oauth2/start?rd=%2Fme')),
			['browser-sign-in-in-front, certain'],
		],
		[
			'of Authelia',
			exchange(
				ask(curl),
				to('https://auth.example.com/?rd=https%3A%2F%2Fapi.example.com%2F&rm=GET'),
			),
			['browser-sign-in-in-front, certain'],
		],
		['of OpenID Connect', exchange(ask(key, curl), openId), ['browser-sign-in-in-front, likely']],
		[
			'of IAP',
			exchange(ask(key), `${refused}\nX-Goog-IAP-Generated-Response: true`),
			['browser-sign-in-in-front, likely'],
		],
		[
			'of Cloudflare Access, with its own token',
			exchange(ask('CF-Access-Client-Secret: abc', curl), access),
			['browser-sign-in-in-front, likely'],
		],
		[
			'met by a browser’s script',
			exchange(ask(browser, 'Sec-Fetch-Mode: cors'), access),
			['browser-sign-in-in-front, likely', 'expired-session, possible'],
		],
		[
			'met by a browser that opens a page',
			exchange(ask(browser, 'Sec-Fetch-Mode: navigate'), access),
			[],
		],
		[
			'that is none: another redirect',
			exchange(ask(key, curl), to('https://api.example.com/v2/me')),
			[],
		],
		['that is none: a plain 401', exchange(ask(key, curl), refused), []],
		['that is none: no request', `${access}\n`, []],
	])('%s', (_, text, expected) => {
		expect(found(browserSignIn, text)).toEqual(expected);
	});
});

describe('A network address that is refused', () => {
	it.each([
		[
			'by a body',
			`${refused}\n\n{"error":"forbidden","message":"IP address not allowed"}`,
			['ip-or-host-blocked, certain'],
		],
		['by a message', '401: Requests from unauthorized IP address', ['ip-or-host-blocked, likely']],
		['nowhere: an address in a log', '401 Unauthorized, client IP 203.0.113.9', []],
		['nowhere: a script', 'your script is not allowed. 401', []],
	])('%s', (_, text, expected) => {
		expect(found(addressRefused, text)).toEqual(expected);
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
			['cookie-not-sent, certain'],
		],
		[
			'SameSite=None without Secure',
			`${set('sid=abc; SameSite=None')}\n`,
			['cookie-not-sent, likely'],
		],
		[
			'__Host- with a Domain',
			`${set('__Host-sid=abc; Secure; Path=/; Domain=example.com')}\n`,
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
		expect(found(cookieRefusedByBrowser, text)).toEqual(expected);
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
		expect(found(cookieNotSentBack, text)).toEqual(expected);
	});

	it.each([
		['twice', 'Cookie: sid=abc; theme=a; sid=def', refused, ['stale-browser-state, likely']],
		['once', 'Cookie: sid=abc; theme=a', refused, []],
		['twice, and let in', 'Cookie: sid=abc; sid=def', 'HTTP/1.1 200 OK', []],
	])('of one name %s', (_, cookies, answer, expected) => {
		expect(found(cookieNamedTwice, exchange(ask(cookies), answer))).toEqual(expected);
	});
});

describe('Too large', () => {
	const large = 'header-or-cookie-too-large';
	it.each([
		[
			'a cookie',
			`HTTP/1.1 200 OK\nSet-Cookie: sid=${'a'.repeat(4200)}; Path=/\n`,
			[`${large}, likely`],
		],
		[
			'a header, with 431',
			exchange(ask(`Cookie: sid=${'a'.repeat(9000)}`), 'HTTP/1.1 431 Too Large'),
			[`${large}, likely`],
		],
		[
			'a header, with 401',
			exchange(ask(`Cookie: sid=${'a'.repeat(9000)}`), refused),
			[`${large}, possible`],
		],
		['as nginx says', '400 Bad Request\nRequest Header Or Cookie Too Large', [`${large}, likely`]],
		['not: a short cookie', 'HTTP/1.1 200 OK\nSet-Cookie: sid=abc; Path=/\n', []],
		['not: a file', '413 Request Entity Too Large', []],
	])('%s', (_, text, expected) => {
		expect(found(headerTooLarge, text)).toEqual(expected);
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
			'API Gateway',
			`${refused}\nx-amzn-ErrorType: UnauthorizedException\n`,
			['what-answers: in-front'],
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
