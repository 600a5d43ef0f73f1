import { describe, expect, it } from 'vitest';
import { passwordInAddress } from '../../../../../src/diagnosis/rules/exchanges/password-in-address.ts';
import { preflightRefused } from '../../../../../src/diagnosis/rules/exchanges/preflight-refused.ts';
import { requestWithoutCredentials } from '../../../../../src/diagnosis/rules/exchanges/request-without-credentials.ts';
import { answered, exchange, found } from './_found.ts';

const refused = 'HTTP/1.1 401 Unauthorized\nContent-Length: 0';
const fine = 'HTTP/1.1 200 OK\nContent-Length: 2';
const ask = (path: string, ...headers: string[]) =>
	[`GET ${path} HTTP/1.1`, 'Host: api.example.com', 'User-Agent: curl/8.7.1', ...headers].join(
		'\n',
	);
const key = 'Authorization: Bearer abc';

describe('A preflight', () => {
	const preflight =
		'OPTIONS /me HTTP/1.1\nHost: api.example.com\nOrigin: https://example.com\nAccess-Control-Request-Method: GET';
	it.each([
		['answered 401', exchange(preflight, refused), ['cors-preflight-challenged, certain']],
		[
			'that may be one',
			exchange('OPTIONS /me HTTP/1.1\nHost: api.example.com', refused),
			['cors-preflight-challenged, likely'],
		],
		['let through', exchange(preflight, 'HTTP/1.1 204 No Content'), []],
		['answered 403', exchange(preflight, 'HTTP/1.1 403 Forbidden'), []],
		['and no preflight', exchange(ask('/me'), refused), []],
		['with credentials, by hand', exchange(`${preflight}\n${key}`, refused), []],
	])('%s', (_, text, expected) => {
		expect(found(preflightRefused, text)).toEqual(expected);
	});

	it.each([
		[
			'Firefox',
			'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/me. (Reason: CORS preflight response did not succeed). Status code: 401.',
			['cors-preflight-challenged, certain'],
		],
		[
			'Safari',
			'Preflight response is not successful. Status code: 401',
			['cors-preflight-challenged, certain'],
		],
		[
			'Chromium',
			"OPTIONS https://api.example.com/me 401 (Unauthorized)\nAccess to fetch at 'https://api.example.com/me' from origin 'https://example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
			['cors-preflight-challenged, likely'],
		],
		[
			'Chromium, without the status',
			"blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
			['cors-preflight-challenged, possible'],
		],
		[
			'nobody: the call itself',
			"blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource. GET https://api.example.com/me 401",
			[],
		],
	])('as told by %s', (_, text, expected) => {
		expect(found(preflightRefused, text)).toEqual(expected);
	});
});

describe('A request without credentials', () => {
	it.each([
		['of a program', exchange(ask('/me'), refused), ['missing-credentials, likely']],
		[
			'of a browser that opens a page',
			exchange(
				'GET / HTTP/1.1\nHost: example.com\nUser-Agent: Mozilla/5.0\nSec-Fetch-Mode: navigate',
				refused,
			),
			['missing-credentials, possible', 'protected-by-mistake, possible'],
		],
		['is none with a header', exchange(ask('/me', key), refused), []],
		['is none with a key', exchange(ask('/me', 'X-Api-Key: abc'), refused), []],
		['is none with a key in the address', exchange(ask('/me?api_key=abc'), refused), []],
		['is none with a cookie', exchange(ask('/me', 'Cookie: sid=abc'), refused), []],
		['is none without any request', 'HTTP/1.1 401 Unauthorized\nServer: nginx\n', []],
		['is none without headers', 'GET /me HTTP/1.1\n\nHTTP/1.1 401 Unauthorized\n', []],
		['is none where it works', exchange(ask('/me'), fine), []],
		[
			'is none where the user signs in',
			exchange('POST /api/login HTTP/1.1\nHost: example.com\nAccept: */*', refused),
			[],
		],
		[
			'is none where a form may hold it',
			exchange(
				'POST /api HTTP/1.1\nHost: example.com\nContent-Type: application/x-www-form-urlencoded',
				refused,
			),
			[],
		],
		[
			'is none where it is asked again',
			exchange(ask('/me'), refused) + exchange(ask('/me', key), fine),
			[],
		],
		[
			'is none where .netrc may have it',
			"curl -n -H 'Accept: */*' https://api.example.com/me\nHTTP/1.1 401 Unauthorized\n",
			[],
		],
		[
			'is none where fetch adds cookies',
			'fetch("https://api.example.com/me", {"headers": {"accept": "*/*"}, "credentials": "include"});\nHTTP/1.1 401 Unauthorized\n',
			[],
		],
	])('%s', (_, text, expected) => {
		expect(found(requestWithoutCredentials, text)).toEqual(expected);
	});

	it('answers what leaves', () => {
		expect(answered(requestWithoutCredentials, exchange(ask('/me'), refused))).toEqual([
			'header-leaves: absent',
		]);
	});
});

describe('A password in an address', () => {
	const special = 'special-characters-in-credentials';
	it.each([
		['with a second @', 'rtsp://ana:pa@word@192.0.2.7/live', [`${special}, likely`]],
		['with a #', 'https://ana:pa#word@example.com/', [`${special}, likely`]],
		['with a /', 'postgres://ana:pa/word@db.example.com/shop', [`${special}, likely`]],
		['with a bare %', 'https://ana:100%sure@example.com/', [`${special}, likely`]],
		['with a variable in it', 'curl -u "ana:abc$1def" https://example.com', [`${special}, likely`]],
		['that is plain', 'https://ana:password@example.com/', []],
		['that is encoded', 'https://ana:pa%40word@example.com/', []],
		['that is a variable', 'curl -u "ana:$PASSWORD" https://example.com', []],
		['that is in single quotes', "curl -u 'ana:abc$1def' https://example.com", []],
		['that is a placeholder', 'https://ana:<password@2>@example.com/', []],
		['that is a port', 'http://localhost:4873/@scope/name', []],
		['that is a port with a mail address', 'https://example.com:8443/u/ana@example.com', []],
	])('%s', (_, text, expected) => {
		expect(found(passwordInAddress, text)).toEqual(expected);
	});
});
