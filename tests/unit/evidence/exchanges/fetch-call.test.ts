import { expect, it } from 'vitest';
import { told } from './_told.ts';

const url = 'https://api.example.com/orders';
const bearer = 'authorization: Bearer abc';

it.each<[what: string, text: string, request: string[]]>([
	[
		'as Chrome copies it',
		`fetch("${url}", {\n  "headers": {\n    "accept": "*/*",\n    "authorization": "Bearer abc",\n    "sec-ch-ua": "\\"Chromium\\";v=\\"140\\""\n  },\n  "body": null,\n  "method": "GET",\n  "mode": "cors",\n  "credentials": "include"\n});`,
		[`GET ${url}`, 'accept: */*', bearer, 'sec-ch-ua: "Chromium";v="140"'],
	],
	[
		'as Firefox copies it',
		`await fetch("${url}", {\n    "credentials": "include",\n    "headers": {\n        "Authorization": "Bearer abc"\n    },\n    "method": "POST"\n});`,
		[`POST ${url}`, bearer],
	],
	['without options', `fetch('${url}')`, [`- ${url}`]],
	[
		'by hand',
		`const r = await fetch(\`${url}\`, {\n  // as before\n  headers: { Authorization: 'Bearer abc', accept: '*/*', },\n})`,
		[`- ${url}`, bearer, 'accept: */*'],
	],
	[
		'a template',
		`fetch("${url}", { headers: { Authorization: \`Bearer \${token}\` } })`,
		[`- ${url}`, 'authorization: Bearer ***'],
	],
	[
		'a sum',
		`fetch("${url}", { headers: { Authorization: 'Bearer ' + get(token, "a") }, method: 'GET' })`,
		[`GET ${url}`, 'authorization: Bearer ***'],
	],
	[
		'a variable',
		`fetch("${url}", { headers: { Authorization: token } })`,
		[`- ${url}`, 'authorization: ***'],
	],
	[
		'a template in the wrong quotation marks',
		`fetch("${url}", { headers: { Authorization: 'Bearer \${token}' } })`,
		[`- ${url}`, 'authorization: Bearer ${token}'],
	],
	[
		'new Headers',
		`fetch("${url}", { headers: new Headers({ Authorization: 'Bearer abc' }) })`,
		[`- ${url}`, bearer],
	],
	[
		'cut off',
		`fetch("${url}", { "headers": { "authorization": "Bearer abc", "x`,
		[`- ${url}`, bearer],
	],
])('%s', (_, text, request) => {
	expect(told(text)).toEqual([{ source: 'copy-as-fetch', request }]);
});
