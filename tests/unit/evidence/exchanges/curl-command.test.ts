import { describe, expect, it } from 'vitest';
import { readCurlCommands } from '../../../../src/evidence/exchanges/curl-command.ts';
import { told } from './_told.ts';

const url = 'https://api.example.com/orders';
const bearer = 'authorization: Bearer abc';

const commands: [what: string, text: string, request: string[]][] = [
	['nothing but an address', `curl ${url}`, [`- ${url}`]],
	[
		'bash, as Chrome copies it',
		`curl '${url}' \\\n  -H 'accept: */*' \\\n  -H 'authorization: Bearer abc' \\\n  --compressed`,
		[`- ${url}`, 'accept: */*', bearer],
	],
	['bash with CRLF', `curl '${url}' \\\r\n  -H 'authorization: Bearer abc'`, [`- ${url}`, bearer]],
	[
		'bash, with escapes',
		`curl '${url}' --data-raw $'{"a":"it\\'s \\u0021"}' -H $'x-a: \\x41\\'s'`,
		[`POST ${url}`, "x-a: A's"],
	],
	[
		'cmd, as Chrome copies it',
		`curl ^"${url}?a=1^&b=2^" ^\r\n  -H ^"authorization: Bearer abc^" ^\r\n  -H ^"x-a: ^\\^"b^\\^"^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"`,
		[`POST ${url}?a=1&b=2`, bearer, 'x-a: "b"'],
	],
	[
		'cmd, as Firefox copied it',
		`curl "${url}" ^\n -X POST ^\n -H "Authorization: Bearer abc"`,
		[`POST ${url}`, bearer],
	],
	[
		'PowerShell',
		`PS C:\\> curl.exe -H "Authorization: Bearer abc" \`\n  "${url}"`,
		[`- ${url}`, bearer],
	],
	[
		'options without a space',
		`curl -XPOST -H"Authorization: Bearer abc" -sSLk ${url}`,
		[`POST ${url}`, bearer],
	],
	['short options in one word', `curl -ksX PUT ${url}`, [`PUT ${url}`]],
	[
		'options with values of their own',
		`curl -o /dev/null --max-time 5 -w '%{http_code}' ${url}`,
		[`- ${url}`],
	],
	[
		'-u',
		`curl -u ana:pw ${url}`,
		['- https://api.example.com/orders', 'authorization: Basic YW5hOnB3'],
	],
	[
		'--user in quotation marks',
		`curl --user "ana:p w" ${url}`,
		[`- ${url}`, 'authorization: Basic YW5hOnAgdw=='],
	],
	['-u without a password', `curl -u ana ${url}`, [`- ${url}`, 'authorization: Basic ***']],
	['-u from variables', `curl -u "$USER:$PW" ${url}`, [`- ${url}`, 'authorization: Basic ***']],
	['--digest', `curl --digest -u ana:pw ${url}`, [`- ${url}`, 'authorization: Digest ***']],
	['--ntlm', `curl --ntlm -u 'EX\\ana:pw' ${url}`, [`- ${url}`, 'authorization: NTLM ***']],
	['--oauth2-bearer', `curl --oauth2-bearer abc ${url}`, [`- ${url}`, bearer]],
	[
		'credentials in the address',
		'curl https://ana:p%40w@api.example.com/',
		['- https://ana:p%40w@api.example.com/', 'authorization: Basic YW5hOnBAdw=='],
	],
	['a proxy’s user', `curl -U ana:pw ${url}`, [`- ${url}`, 'proxy-authorization: Basic YW5hOnB3']],
	['cookies', `curl -b 'sid=1; a=2' ${url}`, [`- ${url}`, 'cookie: sid=1; a=2']],
	['cookies in a file', `curl -b cookies.txt ${url}`, [`- ${url}`]],
	['a header that is taken away', `curl -H 'Authorization:' ${url}`, [`- ${url}`]],
	['a header without a value', `curl -H 'X-Empty;' ${url}`, [`- ${url}`, 'x-empty: ']],
	[
		'a variable of the shell',
		`curl -H "Authorization: Bearer $TOKEN" ${url}`,
		[`- ${url}`, 'authorization: Bearer $TOKEN'],
	],
	['a pipe behind it', `curl -s ${url} | jq .`, [`- ${url}`]],
	['in backticks', `try \`curl -I ${url}\` first`, [`HEAD ${url}`]],
	[
		'a quotation mark that nobody closed',
		`curl -H 'Authorization: Bearer abc ${url}\nnext line`,
		[],
	],
	['behind other commands', `export A=1 && curl -G ${url}; ls`, [`GET ${url}`]],
];

it.each(commands)('%s', (_, text, request) => {
	expect(told(text).flatMap((exchange) => exchange.request ?? [])).toEqual(request);
});

describe('the stretch of a value is what stands in the command', () => {
	it.each([
		[`curl -u ana:pw ${url}`, 'authorization', 'ana:pw'],
		[`curl -uana:pw ${url}`, 'authorization', 'ana:pw'],
		['curl https://ana:pw@api.example.com/', 'authorization', 'ana:pw'],
		[`curl -H 'Authorization:  Bearer abc ' ${url}`, 'authorization', 'Bearer abc'],
		[`curl -H "X-A: \\"b\\"" ${url}`, 'x-a', '"b\\"'],
		[`curl -H ^"x-a: b^&c^" ^"${url}^"`, 'x-a', 'b^&c'],
	])('%s', (text, name, stretch) => {
		const value = readCurlCommands(text)[0]?.request?.headers.find(
			(one) => one.name === name,
		)?.value;
		expect(value && text.slice(value.from, value.to)).toBe(stretch);
	});
});
