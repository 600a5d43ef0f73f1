import { expect, it } from 'vitest';
import { readLooseHeaders } from '../../../../src/evidence/exchanges/loose-headers.ts';
import { readExchanges } from '../../../../src/evidence/exchanges/read-exchanges.ts';

const loose = (text: string): string[] =>
	readLooseHeaders(text, readExchanges(text)).map(({ name, value }) => `${name}: ${value.text}`);

it.each<[what: string, text: string, expected: string[]]>([
	['one line', 'WWW-Authenticate: Negotiate', ['www-authenticate: Negotiate']],
	[
		'two challenges',
		'Hi\nWWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM\nbye',
		['www-authenticate: Negotiate', 'www-authenticate: NTLM'],
	],
	[
		'folded',
		'WWW-Authenticate: Bearer realm="a",\n                  error="b"',
		['www-authenticate: Bearer realm="a", error="b"'],
	],
	[
		'a list without its status line',
		'Date: x\nContent-Length: 49\nServer: a',
		['date: x', 'content-length: 49', 'server: a'],
	],
	['the value in the line below', 'www-authenticate:\nBearer', ['www-authenticate: Bearer']],
	['curl’s marks', '< www-authenticate: Basic realm="a"', ['www-authenticate: Basic realm="a"']],
	['a header that was sent', 'Authorization: Bearer <token>', ['authorization: Bearer <token>']],
	[
		'a product’s own header',
		'x-authentication-denied-reason: CAPTCHA_CHALLENGE',
		['x-authentication-denied-reason: CAPTCHA_CHALLENGE'],
	],
	[
		'JSON',
		'{"header":{"WWW-Authenticate":["Basic realm=\\"a\\" charset=\\"UTF-8\\"","ApiKey"]}}',
		['www-authenticate: Basic realm="a" charset="UTF-8"', 'www-authenticate: ApiKey'],
	],
	[
		'JSON in JSON',
		'"{\\"WWW-Authenticate\\":\\"Basic realm=\\\\\\"a\\\\\\"\\"}"',
		['www-authenticate: Basic realm="a"'],
	],
	[
		'a dictionary of Python',
		"{'WWW-Authenticate': 'Basic realm=\"a\"', 'Date': 'x'}",
		['www-authenticate: Basic realm="a"'],
	],
	[
		'a hash of Ruby',
		'{"www-authenticate"=>["Basic realm=\\"a\\""]}',
		['www-authenticate: Basic realm="a"'],
	],
	[
		'a map of Go',
		'map[Date:[x] Www-Authenticate:[Basic realm="a"]]',
		['www-authenticate: Basic realm="a"'],
	],
	['PowerShell', '-Headers @{ "authorization"="Bearer abc" }', ['authorization: Bearer abc']],
	[
		'in one line with the status',
		'SIP/2.0 401 Unauthorized ... WWW-Authenticate: Digest realm="a"',
		['www-authenticate: Digest realm="a"'],
	],
	[
		'in the body of a response',
		'HTTP/1.1 401 Unauthorized\nDate: x\n\n{"WWW-Authenticate":"ApiKey"}',
		['www-authenticate: ApiKey'],
	],
	[
		'those of an exchange are not told again',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Negotiate',
		[],
	],
	['those of a command neither', 'curl -H "Authorization: Bearer a" https://api.example.com', []],
	['a sentence about credentials', 'Format is Authorization: Bearer [token]', []],
	['a sentence without a value', 'WWW-Authenticate header missing for response code 401', []],
	['lines of a log', 'Warning: FindPackagesById: a\nError: no', []],
	['lines of a letter', 'From: Ana\nDate: Friday\nHost: none', []],
])('%s', (_, text, expected) => {
	expect(loose(text)).toEqual(expected);
});

it.each([
	['folded', 'WWW-Authenticate: Bearer realm="a",\n    error="b"'],
	['escaped', '{"WWW-Authenticate":["Bearer realm=\\"a\\", error=\\"b\\""]}'],
])('each sign of a value has its place in the paste: %s', (_, text) => {
	const value = readLooseHeaders(text, [])[0]?.value;
	expect(value?.text).toBe('Bearer realm="a", error="b"');
	const error = value?.text.indexOf('error') ?? 0;
	expect(text.slice(value?.at?.[error]).startsWith('error')).toBe(true);
	expect(value?.at).toHaveLength((value?.text.length ?? 0) + 1);
	expect(value?.at?.[value.text.length]).toBe(value?.to);
});

it.each([
	["const headers = { 'Authorization': 'Bearer ' + token };"],
	["headers: { Authorization: 'Bearer '.concat(token) }"],
	['axios.get(url, { headers: { "Authorization": "Basic " + btoa(pair) } })'],
	["const headers = {\n\tAuthorization: 'Basic ' + btoa(pair),\n};"],
	['const headers = {\n\tAuthorization: `Bearer ${token}`,\n};'],
	['val headers = mapOf(\n\tAuthorization: "Bearer ${token}",\n)'],
])('source code tells of no header that was sent: %s', (text) => {
	expect(loose(text)).toEqual([]);
});

it.each([['Authorization: Bearer ${TOKEN}'], ['{"Authorization":"Bearer ${TOKEN}"}']])(
	'a placeholder that was sent is one: %s',
	(text) => {
		expect(loose(text)).toEqual(['authorization: Bearer ${TOKEN}']);
	},
);
