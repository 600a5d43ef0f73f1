import { describe, expect, it } from 'vitest';
import { told, type Told } from './_told.ts';

type Vector = [what: string, text: string, expected: Told[]];

const challenge = 'www-authenticate: Basic realm="Staff"';
const unauthorized = ['HTTP/1.1 401', challenge];
const raw401 = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="Staff"';
const answered: Told = { source: 'raw', response: unauthorized };

const raw: Vector[] = [
	['curl -i', `${raw401}\n\n{"a":1}\n`, [{ ...answered, body: '{"a":1}' }]],
	['CRLF', `${raw401}\n\nno\n`.replaceAll('\n', '\r\n'), [{ ...answered, body: 'no' }]],
	['CR alone', `${raw401}\n\nno\n`.replaceAll('\n', '\r'), [{ ...answered, body: 'no' }]],
	[
		'HTTP/2 without a reason',
		`http/2 401\n${challenge}`,
		[{ ...answered, response: ['HTTP/2 401', challenge] }],
	],
	[
		'a status line by itself',
		'HTTP/1.1 401 Unauthorized',
		[{ source: 'raw', response: ['HTTP/1.1 401'] }],
	],
	[
		'a request by itself',
		'GET /orders?a=1 HTTP/1.1\nHost: api.example.com\nAUTHORIZATION: Bearer abc',
		[
			{
				source: 'raw',
				request: ['GET /orders?a=1', 'host: api.example.com', 'authorization: Bearer abc'],
			},
		],
	],
	[
		'a request, its body, and the response',
		`POST /login HTTP/1.1\nHost: a.example.com\n\nuser=ana\n\n${raw401}`,
		[{ ...answered, request: ['POST /login', 'host: a.example.com'] }],
	],
	[
		'a request of a .http file',
		`GET https://api.example.com/orders\nAuthorization: Bearer abc\n\n${raw401}`,
		[{ ...answered, request: ['GET https://api.example.com/orders', 'authorization: Bearer abc'] }],
	],
	[
		'a redirect chain',
		`HTTP/1.1 301 Moved Permanently\nLocation: https://www.example.com/\n\n${raw401}\n`,
		[{ source: 'raw', response: ['HTTP/1.1 301', 'location: https://www.example.com/'] }, answered],
	],
	['an interim response', `HTTP/1.1 100 Continue\n\n${raw401}`, [answered]],
	[
		'a preflight, then the request',
		`OPTIONS /a HTTP/1.1\nOrigin: https://app.example.com\n\nHTTP/1.1 204 No Content\nDate: x\n\nGET /a HTTP/1.1\nOrigin: https://app.example.com\n\n${raw401}`,
		[
			{
				source: 'raw',
				request: ['OPTIONS /a', 'origin: https://app.example.com'],
				response: ['HTTP/1.1 204', 'date: x'],
			},
			{ ...answered, request: ['GET /a', 'origin: https://app.example.com'] },
		],
	],
	[
		'folded lines',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a",\n\terror="invalid_token"\nServer: b',
		[
			{
				source: 'raw',
				response: [
					'HTTP/1.1 401',
					'www-authenticate: Bearer realm="a", error="invalid_token"',
					'server: b',
				],
			},
		],
	],
	[
		'a line that a terminal broke off in quotation marks',
		'HTTP/2 401\nwww-authenticate: Bearer error_description="The\ntoken: expired"\nserver: b',
		[
			{
				source: 'raw',
				response: [
					'HTTP/2 401',
					'www-authenticate: Bearer error_description="The token: expired"',
					'server: b',
				],
			},
		],
	],
	[
		'a line broken off behind a comma',
		'HTTP/2 401\nwww-authenticate: Bearer error="invalid_token",\nerror_description="expired"',
		[
			{
				source: 'raw',
				response: [
					'HTTP/2 401',
					'www-authenticate: Bearer error="invalid_token", error_description="expired"',
				],
			},
		],
	],
	[
		'a token broken off by the width of a terminal',
		`GET / HTTP/1.1\nauthorization: Bearer ${'ab1'.repeat(20)}\ncd2==\naccept: */*`,
		[
			{
				source: 'raw',
				request: ['GET /', `authorization: Bearer ${'ab1'.repeat(20)}cd2==`, 'accept: */*'],
			},
		],
	],
	[
		'an indented response, as wget -S prints it',
		`HTTP request sent, awaiting response... \n  ${raw401.replaceAll('\n', '\n  ')}\nUsername/Password Authentication Failed.`,
		[answered],
	],
	['an empty line between any two', raw401.replaceAll('\n', '\n\n'), [answered]],
	[
		'a space before the colon',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate : Negotiate',
		[{ source: 'raw', response: ['HTTP/1.1 401', 'www-authenticate: Negotiate'] }],
	],
	['noise around', `Hi,\nI get this:\n\n\`\`\`\n${raw401}\n\`\`\`\nWhy?`, [answered]],
	[
		'a line left out',
		'HTTP/1.1 401 Unauthorized\n...\nWWW-Authenticate: Basic realm="Staff"\n[snip]\n',
		[answered],
	],
	['quoted in a letter', raw401.replaceAll(/^/gm, '> '), [{ ...answered, source: 'curl-verbose' }]],
	['Docker Compose', raw401.replaceAll(/^/gm, 'web-1  | '), [answered]],
	['a time before each line', raw401.replaceAll(/^/gm, '2026-11-20T09:14:02.115Z '), [answered]],
	[
		'SIP',
		'SIP/2.0 401 Unauthorized\nCSeq: 1 REGISTER',
		[{ source: 'raw', response: ['SIP/2.0 401', 'cseq: 1 REGISTER'] }],
	],
	[
		'HTTP/2’s pseudo-header',
		':status: 401\nwww-authenticate: Basic realm="Staff"',
		[{ source: 'devtools', response: ['- 401', challenge] }],
	],
	[
		'JSON behind which a person goes on',
		`${raw401}\n\n{\n  "a": "}"\n}\n\nWhy do I get this?`,
		[{ ...answered, body: '{\n  "a": "}"\n}' }],
	],
	[
		'a page',
		`${raw401}\n\n<html>\n\n401</html>\nWhy?`,
		[{ ...answered, body: '<html>\n\n401</html>' }],
	],
	['a prompt behind the body', `${raw401}\n\nno\nana@web:~$ ls`, [{ ...answered, body: 'no' }]],
	[
		'no body where the length is nought',
		'HTTP/1.1 401 Unauthorized\nContent-Length: 0\n\nWhy?',
		[{ source: 'raw', response: ['HTTP/1.1 401', 'content-length: 0'] }],
	],
	[
		'HTTPie -v',
		`GET /a HTTP/1.1\nAccept: */*\nUser-Agent: HTTPie/3.2.2\n\n\n\n${raw401}\n\n{\n    "a": 1\n}\n\n\n`,
		[
			{
				source: 'raw',
				request: ['GET /a', 'accept: */*', 'user-agent: HTTPie/3.2.2'],
				response: unauthorized,
				body: '{\n    "a": 1\n}',
			},
		],
	],
];

const verbose: Vector[] = [
	[
		'one connection',
		`*   Trying 192.0.2.1:443...
* Connected to api.example.com (192.0.2.1) port 443
> GET /orders HTTP/2
> Host: api.example.com
> Authorization: Bearer abc
>
* Request completely sent off
< HTTP/2 401
< www-authenticate: Basic realm="Staff"
<
* Connection #0 to host api.example.com left intact
{"a":1}`,
		[
			{
				source: 'curl-verbose',
				request: ['GET /orders', 'host: api.example.com', 'authorization: Bearer abc'],
				response: ['HTTP/2 401', challenge],
				body: '{"a":1}',
			},
		],
	],
	[
		'a note in the same line as the body',
		'< HTTP/1.1 401 Unauthorized\n< Date: x\n<\n{"a":1}* Connection #0 to host api.example.com left intact',
		[{ source: 'curl-verbose', response: ['HTTP/1.1 401', 'date: x'], body: '{"a":1}' }],
	],
	[
		'the legs of NTLM, with a body that is thrown away',
		`> GET / HTTP/1.1
> Host: a.example.com
>
{ [5 bytes data]
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: NTLM
* Ignoring the response-body
{ [1293 bytes data]
<
* Connection #0 to host a.example.com left intact
> GET / HTTP/1.1
> Authorization: NTLM TlRMTVNTUAAB
>
< HTTP/1.1 200 OK
< Date: x
<
`,
		[
			{
				source: 'curl-verbose',
				request: ['GET /', 'host: a.example.com'],
				response: ['HTTP/1.1 401', 'www-authenticate: NTLM'],
			},
			{
				source: 'curl-verbose',
				request: ['GET /', 'authorization: NTLM TlRMTVNTUAAB'],
				response: ['HTTP/1.1 200', 'date: x'],
			},
		],
	],
	[
		'progress in the same line',
		'  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0< HTTP/1.1 401 Unauthorized\n< Date: x\n',
		[{ source: 'curl-verbose', response: ['HTTP/1.1 401', 'date: x'] }],
	],
	[
		'Git’s trace',
		'09:14:02.115012 http.c:623              => Send header: GET /a.git/info/refs HTTP/1.1\n09:14:02.115020 http.c:623              => Send header: Host: git.example.com\n09:14:02.315020 http.c:623              <= Recv header: HTTP/1.1 401 Unauthorized\n09:14:02.315020 http.c:623              <= Recv header: WWW-Authenticate: Basic realm="Staff"',
		[
			{
				source: 'curl-verbose',
				request: ['GET /a.git/info/refs', 'host: git.example.com'],
				response: unauthorized,
			},
		],
	],
	[
		'Python’s http.client',
		"send: b'GET / HTTP/1.1\\r\\nHost: a.example.com\\r\\n\\r\\n'\nreply: 'HTTP/1.1 401 Unauthorized\\r\\n'\nheader: WWW-Authenticate: Basic realm=\"Staff\"\nheader: Date: x",
		[
			{
				source: 'raw',
				request: ['GET /', 'host: a.example.com'],
				response: [...unauthorized, 'date: x'],
			},
		],
	],
	[
		'OkHttp',
		'--> GET https://a.example.com/ http/1.1\nAuthorization: Bearer abc\n--> END GET\n<-- 401 Unauthorized https://a.example.com/ (12ms)\nwww-authenticate: Basic realm="Staff"\n\nno\n<-- END HTTP (2-byte body)',
		[
			{
				source: 'raw',
				request: ['GET https://a.example.com/', 'authorization: Bearer abc'],
				response: ['- 401', challenge],
				body: 'no',
			},
		],
	],
];

const browsers: Vector[] = [
	[
		'Chrome, name and value in one line',
		'General\nRequest URL: https://api.example.com/orders\nRequest Method: GET\nStatus Code: 401 Unauthorized\nRemote Address: 192.0.2.1:443\nReferrer Policy: strict-origin-when-cross-origin\n\nResponse Headers\nwww-authenticate: Basic realm="Staff"\n\nRequest Headers\nProvisional headers are shown\n:authority: api.example.com\n:method: GET\n:path: /orders\naccept: */*',
		[
			{
				source: 'devtools',
				request: [
					'GET https://api.example.com/orders',
					':authority: api.example.com',
					'accept: */*',
				],
				response: ['- 401', challenge],
			},
		],
	],
	[
		'Chrome, the value in the line below',
		'Request URL:\nhttp://localhost:3000/api\nRequest Method:\nPOST\nStatus Code:\n401 Unauthorized\nRemote Address:\n[::1]:3000\nReferrer Policy:\nno-referrer\nWww-Authenticate:\nBasic realm="Staff"\nContent-Length:\n12\nAccept:\n*/*\nContent-Length:\n2\nHost:\nlocalhost:3000\n',
		[
			{
				source: 'devtools',
				request: [
					'POST http://localhost:3000/api',
					'accept: */*',
					'content-length: 2',
					'host: localhost:3000',
				],
				response: ['- 401', challenge, 'content-length: 12'],
			},
		],
	],
	[
		'Chrome, without colons',
		'Request URL\nhttps://api.example.com/orders\nRequest Method\nGET\nStatus Code\n401 Unauthorized\nRemote Address\n192.0.2.1:443\nReferrer Policy\nno-referrer\nserver\nnginx\nwww-authenticate\nBasic realm="Staff"\n:authority\napi.example.com\nauthorization\nBearer abc\n',
		[
			{
				source: 'devtools',
				request: [
					'GET https://api.example.com/orders',
					':authority: api.example.com',
					'authorization: Bearer abc',
				],
				response: ['- 401', 'server: nginx', challenge],
			},
		],
	],
	[
		'Chrome, the source of the headers',
		`Request URL: https://a.example.com/\nRequest Method: GET\nStatus Code: 401 Unauthorized\nResponse Headers\n${raw401}\nRequest Headers\nGET / HTTP/1.1\nHost: a.example.com`,
		[
			{
				source: 'devtools',
				request: ['GET https://a.example.com/', 'host: a.example.com'],
				response: ['- 401', challenge],
			},
		],
	],
	[
		'Safari',
		'Summary\nURL: https://a.example.com/\nStatus: 401\nSource: Network\nAddress: 192.0.2.1:443\n\nRequest\n:method: GET\n:scheme: https\nAccept: */*\n\nResponse\n:status: 401\nWWW-Authenticate: Basic realm="Staff"\n',
		[
			{
				source: 'devtools',
				request: ['GET https://a.example.com/', ':scheme: https', 'accept: */*'],
				response: ['- 401', challenge],
			},
		],
	],
	[
		'two requests, one below the other',
		'Request URL: https://a.example.com/1\nRequest Method: OPTIONS\nStatus Code: 204 No Content\nRequest URL: https://a.example.com/1\nRequest Method: GET\nStatus Code: 401 Unauthorized',
		[
			{ source: 'devtools', request: ['OPTIONS https://a.example.com/1'], response: ['- 204'] },
			{ source: 'devtools', request: ['GET https://a.example.com/1'], response: ['- 401'] },
		],
	],
	[
		'“Copy request headers” of HTTP/2',
		':authority: api.example.com\n:method: GET\n:path: /orders\n:scheme: https\nauthorization: Bearer abc',
		[
			{
				source: 'devtools',
				request: [
					'GET /orders',
					':authority: api.example.com',
					':scheme: https',
					'authorization: Bearer abc',
				],
			},
		],
	],
	[
		'Postman’s console',
		'GET https://api.example.com/orders\n401\n120 ms\nNetwork\nRequest Headers\nAuthorization: Bearer abc\nUser-Agent: PostmanRuntime/7.43.0\nRequest Body\n{"b":2}\nResponse Headers\nWWW-Authenticate: Basic realm="Staff"\nResponse Body\n{"a":1}\n',
		[
			{
				source: 'devtools',
				request: [
					'GET https://api.example.com/orders',
					'authorization: Bearer abc',
					'user-agent: PostmanRuntime/7.43.0',
				],
				response: ['- 401', challenge],
				body: '{"a":1}',
			},
		],
	],
	[
		'kubectl -v=8',
		'I1120 09:14:02.115012    4711 round_trippers.go:463] GET https://192.0.2.1:6443/api?timeout=32s\nI1120 09:14:02.115020    4711 round_trippers.go:469] Request Headers:\nI1120 09:14:02.115022    4711 round_trippers.go:473]     Accept: application/json\nI1120 09:14:02.120000    4711 round_trippers.go:574] Response Status: 401 Unauthorized in 4 milliseconds\nI1120 09:14:02.120010    4711 round_trippers.go:577] Response Headers:\nI1120 09:14:02.120012    4711 round_trippers.go:580]     Content-Length: 165\nI1120 09:14:02.120100    4711 request.go:1212] Response Body: {"kind":"Status","code":401}\nerror: You must be logged in to the server',
		[
			{
				source: 'devtools',
				request: ['GET https://192.0.2.1:6443/api?timeout=32s', 'accept: application/json'],
				response: ['- 401', 'content-length: 165'],
				body: '{"kind":"Status","code":401}',
			},
		],
	],
];

const mixed: Vector[] = [
	[
		'a command and the response that it printed',
		`$ curl -i https://api.example.com/\n${raw401}\n\nno\n$ curl -iX PUT https://api.example.com/\n${raw401}`,
		[
			{
				source: 'copy-as-curl',
				request: ['- https://api.example.com/'],
				response: unauthorized,
				body: 'no',
			},
			{ source: 'copy-as-curl', request: ['PUT https://api.example.com/'], response: unauthorized },
		],
	],
	[
		'a command and what curl -v says that it sent',
		'curl -v -u : --negotiate https://a.example.com/\n> GET / HTTP/1.1\n> Host: a.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< Date: x',
		[
			{
				source: 'copy-as-curl',
				request: ['- https://a.example.com/', 'authorization: Negotiate ***'],
			},
			{
				source: 'curl-verbose',
				request: ['GET /', 'host: a.example.com'],
				response: ['HTTP/1.1 401', 'date: x'],
			},
		],
	],
	[
		'a call of fetch and a response',
		`fetch("https://api.example.com/");\n\n${raw401}`,
		[{ source: 'copy-as-fetch', request: ['- https://api.example.com/'], response: unauthorized }],
	],
];

describe.each([
	['raw messages', raw],
	['logs that tell which way a line went', verbose],
	['network panels', browsers],
	['several kinds in one paste', mixed],
])('%s', (_, vectors) => {
	it.each(vectors)('%s', (_what, text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe('what is no exchange', () => {
	it.each([
		'',
		'HTTP 401',
		'"GET /orders HTTP/1.1" 401 208',
		'192.0.2.1 - - [20/Nov/2026:09:14:02 +0000] "GET / HTTP/1.1" 401 12',
		'GET /login 401 1.234 ms - 12',
		'Status code: 0xC000006D',
		'Error: Request failed with status code 401',
		'Request URL',
		'Everything works with Postman, even with curl like in the example.',
		'curl: (22) The requested URL returned error: 401',
		'curl 8.7.1 (x86_64-apple-darwin24.0)',
		'GET rid of it',
		'I call fetch(url) and get nothing',
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});
});
