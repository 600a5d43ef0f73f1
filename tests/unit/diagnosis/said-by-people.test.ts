import { expect, it } from 'vitest';
import { saidByPeople } from '../../../src/diagnosis/said-by-people.ts';
import { readEvidence } from '../../../src/evidence/read-evidence.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEiLCJhdWQiOiJzaG9wIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ';

it.each([
	['a sentence', 'I am signed out again', 'I am signed out again'],
	[
		'headers',
		'HTTP/1.1 401 Unauthorized\nServer: nginx\nContent-Type: text/html\n',
		'HTTP/1.1 : :',
	],
	[
		'the start of a request',
		'GET /session/expired HTTP/1.1\nHost: api.example.com\n',
		'HTTP/1.1 :',
	],
	[
		'a reason that somebody chose',
		'HTTP/1.1 401 The session has expired\n',
		'HTTP/1.1 The session has expired',
	],
	['one header alone', 'Content-Type: application/json', ':'],
	['one that could begin a sentence', 'Server: cloudflare', ':'],
	[
		'what is asked for',
		'WWW-Authenticate: Bearer error="expired"',
		'WWW-Authenticate: Bearer error="expired"',
	],
	['tags', '<div class="session">Try <b>again</b></div>', 'Try again'],
	['a sign that is no tag', 'tries < 3 and errors > 2', 'tries < 3 and errors > 2'],
	['a token', `it sends ${jwt} and fails`, 'it sends and fails'],
	[
		'a line of an access log',
		'::1 - - [05/Jan/2023:17:11:39 +0300] "GET /cookie HTTP/1.1" 401 208',
		'',
	],
	['a sentence like one', 'OPTIONS /orders 401 but GET works', 'OPTIONS /orders 401 but GET works'],
	[
		'what a server writes before a message',
		'[Tue Nov 21 12:00:00 2026] [auth_basic:error] [pid 9] [client ::1:5] AH01618: user ana not found: /a',
		'user ana not found: /a',
	],
])('of %s', (_, text, left) => {
	expect(saidByPeople(text, readEvidence(text)).trim().replaceAll(/\s+/g, ' ')).toBe(left);
});

it('a megabyte of headers is read without a fault', () => {
	const text = 'Age: 1\n'.repeat(150_000);
	expect(saidByPeople(text, readEvidence(text))).not.toContain('Age');
});
