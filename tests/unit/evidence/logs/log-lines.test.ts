import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogLines } from '../../../../src/evidence/logs/read-log-lines.ts';
import { texts } from '../../_tree.ts';

/** What the lines of a text say, one line each. */
const said = (text: string): string[] =>
	readLogLines(text).map(({ source, status, substatus, win32, code, message }) =>
		[
			source,
			[status, substatus, win32].filter((one) => one !== undefined).join(' ') || '-',
			code?.text ?? '-',
			message?.text ?? '-',
		].join(' | '),
	);

const lines: [what: string, text: string, ...said: string[]][] = [
	[
		'IIS with its default columns',
		'2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 ACME\\ana 10.0.0.221 Mozilla/5.0+(Windows) - 401 1 1326 15',
		'iis | 401 1 1326 | - | -',
	],
	[
		'IIS with sizes behind the status',
		'2026-11-20 09:14:02 W3SVC1 WEB 10.0.0.5 GET /app/ - 443 - 10.0.0.221 HTTP/1.1 Mozilla/5.0 - - host 401 1 2148074254 1293 350 15',
		'iis | 401 1 2148074254 | - | -',
	],
	[
		'IIS with named columns',
		'#Software: Microsoft Internet Information Services 10.0\n#Fields: date time cs-username cs-method sc-status sc-win32-status sc-substatus\n2026-11-20 09:14:02 ana GET 401 5 3',
		'iis | 401 3 5 | - | -',
	],
	[
		'IIS without the Win32 status',
		'#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus\n2026-11-20 09:14:02 GET /api/items 203.0.113.7 401 501',
		'iis | 401 501 | - | -',
	],
	['the triple alone', 'The log says 401 1 2148074254.', 'iis | 401 1 2148074254 | - | -'],
	['the triple with points', '401.2.5', 'iis | 401 2 5 | - | -'],
	[
		'a handshake of NTLM, to its good end',
		[
			'2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 2 5 15',
			'2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 1 2148074254 3',
			'2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 ACME\\ana 10.0.0.221 Mozilla/5.0 - 200 0 0 31',
		].join('\n'),
		'iis | 401 2 5 | - | -',
		'iis | 401 1 2148074254 | - | -',
		'iis | 200 0 0 | - | -',
	],
	[
		'Apache',
		'[Fri Nov 20 09:04:16.717173 2026] [auth_basic:error] [pid 9646:tid 9650] [client 192.0.2.39:38554] AH01617: user ana: authentication failure for "/private/": Password Mismatch, referer: https://example.com/',
		'apache | - | AH01617 | user ana: authentication failure for "/private/": Password Mismatch',
	],
	[
		'Apache, Digest',
		"[auth_digest:error] AH01790: user `ana' in realm `Staff' not found: /private/",
		"apache | - | AH01790 | user `ana' in realm `Staff' not found: /private/",
	],
	[
		'Apache 2.2, without a number',
		'[Fri Nov 20 09:04:16 2026] [error] [client 192.0.2.39] user ana not found: /private/',
		'apache | - | - | user ana not found: /private/',
	],
	[
		'nginx',
		'2026/11/20 09:14:02 [error] 9#9: *1 user "ana": password mismatch, client: 192.0.2.39, server: example.com, request: "GET / HTTP/1.1", host: "example.com"',
		'nginx | - | - | user "ana": password mismatch',
	],
	[
		'nginx, of the level that is not shown by default',
		'2026/11/20 09:14:02 [info] 9#9: *1 no user/password was provided for basic authentication, client: 192.0.2.39',
		'nginx | - | - | no user/password was provided for basic authentication',
	],
	[
		'the combined format',
		'192.0.2.39 - ana [20/Nov/2026:09:14:02 +0000] "GET /private/ HTTP/1.1" 401 381 "-" "curl/8.7.1"',
		'access-log | 401 | - | -',
	],
	[
		'the combined format without a user',
		'192.0.2.39 - - [20/Nov/2026:09:14:02 +0000] "GET / HTTP/2.0" 401 381 "-" "-"',
		'access-log | 401 | - | -',
	],
	[
		'uvicorn',
		'INFO:     127.0.0.1:52731 - "GET /orders HTTP/1.1" 401 Unauthorized',
		'access-log | 401 | - | -',
	],
	['Morgan', 'GET /api/orders 401 5.123 ms - 12', 'access-log | 401 | - | -'],
	[
		'Python',
		'Traceback (most recent call last):\n  File "/srv/app/orders.py", line 12, in <module>\n    response.raise_for_status()\nrequests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/',
		'program | - | requests.exceptions.HTTPError | 401 Client Error: Unauthorized for url: https://api.example.com/',
	],
	[
		'Node',
		'JsonWebTokenError: jwt malformed\n    at module.exports (/srv/app/verify.js:70:17)',
		'program | - | JsonWebTokenError | jwt malformed',
	],
	[
		'Java, with its cause',
		'java.lang.IllegalStateException: Failed\n\tat com.example.A.b(A.java:1)\nCaused by: io.jsonwebtoken.ExpiredJwtException: JWT expired 5 milliseconds ago',
		'program | - | java.lang.IllegalStateException | Failed',
		'program | - | io.jsonwebtoken.ExpiredJwtException | JWT expired 5 milliseconds ago',
	],
	[
		'.NET',
		' ---> Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException: IDX10223: Lifetime validation failed.',
		'program | - | Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException | IDX10223: Lifetime validation failed.',
	],
	[
		'PHP',
		'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: refused',
		'program | - | GuzzleHttp\\Exception\\ClientException | Client error: refused',
	],
	[
		'Ruby',
		"/srv/raise_error.rb:30:in 'on_complete': the server responded with status 401 (Faraday::UnauthorizedError)",
		'program | - | Faraday::UnauthorizedError | the server responded with status 401',
	],
	[
		'gRPC in Go',
		'rpc error: code = Unauthenticated desc = token is expired',
		'program | - | Unauthenticated | token is expired',
	],
	['npm', 'npm error code E401', 'program | - | E401 | -'],
	[
		'curl',
		'curl: (22) The requested URL returned error: 401',
		'program | - | 22 | The requested URL returned error: 401',
	],
	[
		'the AWS command line',
		'An error occurred (AuthFailure) when calling the DescribeInstances operation: Not valid',
		'program | - | AuthFailure | the DescribeInstances operation: Not valid',
	],
	[
		'git',
		"fatal: Authentication failed for 'https://git.example.com/a.git/'",
		"program | - | - | Authentication failed for 'https://git.example.com/a.git/'",
	],
	[
		'Docker',
		'Error response from daemon: Get "https://registry.example.com/v2/": unauthorized: no',
		'program | - | - | Get "https://registry.example.com/v2/": unauthorized: no',
	],
	[
		'logfmt',
		'ts=2026-11-20T09:14:02Z level=error component=notifier msg="Error sending alerts" err="bad response status 401 Unauthorized"',
		'program | - | - | Error sending alerts',
	],
	[
		'a log with a level',
		'2026-11-20 09:14:02,115 WARN  [http-1] Authentication failed for ana',
		'program | - | - | [http-1] Authentication failed for ana',
	],
];

describe('lines of logs and programs', () => {
	it.each(lines)('%s', (_, text, ...expected) => {
		expect(said(text)).toEqual(expected);
	});

	it.each([
		[
			'a request that went well',
			'192.0.2.39 - - [20/Nov/2026:09:14:02 +0000] "GET / HTTP/2.0" 200 9',
		],
		['a frame of a stack', '    at Object.<anonymous> (/srv/app/index.js:1:1)'],
		['a start', '[Fri Nov 20 09:04:16 2026] [core:notice] [pid 1] AH00094: Command line: apache2'],
		['an error of something else', '2026-11-20 09:14:02 ERROR Disk full'],
		['plain words', 'I sign in, it says success, then it asks again.'],
		['a list of numbers', '[401, 3, 5]'],
		['a version', 'Updated from 401.2.3 to 401.2.4'],
	])('%s is no refusal', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('whatever the text', () => {
	const pieces = lines.map(([, text]) => text);
	const any = fc
		.array(fc.oneof(texts, fc.constantFrom(...pieces, '\n', '\r\n', '#Fields: ', 'AH01617: ')), {
			maxLength: 10,
		})
		.map((parts) => parts.join(''));

	it('never throws, and every place holds what was read there', () => {
		fc.assert(
			fc.property(any, (text) => {
				let end = 0;
				for (const { from, to, code, message } of readLogLines(text)) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					end = to;
					for (const quote of [code, message])
						if (quote) expect(text.slice(quote.from, quote.to)).toBe(quote.text);
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 1000 },
		);
	});
});
