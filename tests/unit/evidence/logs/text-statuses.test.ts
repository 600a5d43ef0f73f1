import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextStatuses } from '../../../../src/evidence/logs/read-text-statuses.ts';
import { texts } from '../../_tree.ts';

const told: [text: string, ...statuses: string[]][] = [
	['401 Unauthorized', '401'],
	['401 (Unauthorized)', '401'],
	['401: Unauthorized', '401'],
	['401 - UNAUTHORIZED', '401'],
	['HTTP Status 401 – Unauthorized', '401'],
	['Unauthorized (401)', '401'],
	['Forbidden - 403', '403'],
	['[401]', '401'],
	['401 Authorization Required', '401'],
	['[401:Unauthorized]', '401'],
	['(401) Unauthorized', '401'],
	['status code 403', '403'],
	['Request failed with status code 401', '401'],
	["Status code '401'", '401'],
	['status=401', '401'],
	['StatusCode: 401', '401'],
	['"status": "401"', '401'],
	['"statusCode":401', '401'],
	['HTTP/2 419', '419'],
	['HTTP/1.1 401', '401'],
	['HTTP 401', '401'],
	['http401', '401'],
	['error: 429', '429'],
	['The requested URL returned error: 401', '401'],
	['Response code 401 (Unauthorized)', '401'],
	['npm error code E401', '401'],
	['ERR_PNPM_FETCH_401', '401'],
	['I get a 401 on every page', '401'],
	['it returned 401', '401'],
	['all those 401s', '401'],
	['a 401 error, then a 403 error', '401', '403'],
	['Fehler 401', '401'],
	['Erreur 403', '403'],
	['(HTTP 401)', '401'],
	['HTTP Error 401.2 - Unauthorized', '401.2'],
	['401.3', '401.3'],
	['HTTP Error 403.14 - Forbidden', '403.14'],
	['401\n', '401'],
	['419 Page Expired', '419'],
];

it.each(told)('%j tells %s', (text, ...expected) => {
	const found = readTextStatuses(text);
	expect(
		found.map(
			({ status, substatus }) => `${status}${substatus === undefined ? '' : `.${substatus}`}`,
		),
	).toEqual(expected);
	for (const { from, to, status } of found)
		expect(text.slice(from, to)).toMatch(new RegExp(`^${status}`));
});

it.each([
	'line 401 of the file',
	'port 403, 404 and 405',
	'401 km',
	'$401',
	'401k',
	'2026-11-20T09:14:02.401Z',
	'192.168.0.401',
	'version 4.401.2',
	'request 401abc',
	'200 OK',
	'302 Found',
	'445.8MB/1.594GB',
	'/401.php',
	'5401',
	'401,000 people',
])('%j tells no status', (text) => {
	expect(readTextStatuses(text)).toEqual([]);
});

it('never throws, and every place is a number', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(texts, fc.constantFrom(...told.map(([text]) => text)))),
			(parts) => {
				const text = parts.join(' ');
				for (const { from, to } of readTextStatuses(text))
					expect(text.slice(from, to)).toMatch(/^\d{3}(?:\.\d{1,3})?$/);
			},
		),
	);
});
