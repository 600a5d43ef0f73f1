import { describe, expect, it } from 'vitest';
import {
	clipped,
	decidingExchanges,
	pasteOf,
	plainestOf,
	recordedFrom,
	serversOf,
	statusLineOf,
	statusOf,
} from '../../../src/model/recordings.ts';
import { recording } from '../_library.ts';

const exchange = (request: string, response: string) => ({ request, response });
const redirected = {
	exchanges: [
		exchange('GET /old HTTP/1.1', 'HTTP/1.1 301 Moved Permanently'),
		exchange('GET /new HTTP/1.1', 'HTTP/1.1 401 Unauthorized'),
	],
	output: 'curl: (22) 401',
	log: 'user "ana" not found',
};

describe('what came of asking', () => {
	it('is the status of the last answer', () => {
		expect([statusOf(redirected), statusLineOf(redirected)]).toEqual([401, '401 Unauthorized']);
	});

	it('may have a status line without words', () => {
		expect(statusLineOf({ exchanges: [exchange('GET /', 'HTTP/2 401')] })).toBe('401');
	});
});

it('a person pastes the exchanges, what the client printed and the log', () => {
	expect(pasteOf({ before: redirected })).toBe(
		[
			'GET /old HTTP/1.1',
			'HTTP/1.1 301 Moved Permanently',
			'GET /new HTTP/1.1',
			'HTTP/1.1 401 Unauthorized',
			'curl: (22) 401',
			'user "ana" not found',
		].join('\n\n'),
	);
});

describe('the exchanges that decide', () => {
	const shown = (text: string) =>
		decidingExchanges({ before: redirected, marks: [{ text, means: 'attention', why: 'Here.' }] });

	it('are the last one and those in which something is marked', () => {
		expect(shown('301')).toEqual(redirected.exchanges);
		expect(shown('401')).toEqual(redirected.exchanges.slice(1));
	});
});

describe('of several recordings the one shown', () => {
	const { data: short } = recording('short');
	const { data: long } = recording('long', {
		before: { ...redirected, log: 'x'.repeat(200) },
	});
	const { data: rare } = recording('rare', { server: { name: 'Hiawatha', version: '11' } });
	const { data: called } = recording('called', { client: { name: 'svn', version: '1.14' } });

	it('is the shortest', () => {
		expect(plainestOf([long, short], [long, short])).toBe(short);
	});

	it('of the server that most are of', () => {
		expect(plainestOf([rare, long], [rare, long, short])).toBe(long);
	});

	it('without a client of its own', () => {
		expect(plainestOf([called, rare], [called, rare, short])).toBe(rare);
	});

	it('is none where there is none', () => {
		const none: (typeof short)[] = [];
		expect(plainestOf(none, [short])).toBeUndefined();
	});
});

describe('a long body', () => {
	const text = 'HTTP/1.1 401 Unauthorized\nA: b\n\n1\n2\n3\n4';

	it('is cut after some lines', () => {
		expect(clipped(text, 2)).toBe('HTTP/1.1 401 Unauthorized\nA: b\n\n1\n2\n…');
	});

	it('is kept as far as something in it is marked', () => {
		expect(clipped(text, 1, [{ text: '3' }])).toBe('HTTP/1.1 401 Unauthorized\nA: b\n\n1\n2\n3\n…');
	});

	it('that is short enough stays', () => {
		expect(clipped(text, 4)).toBe(text);
		expect(clipped('GET / HTTP/1.1', 1)).toBe('GET / HTTP/1.1');
	});
});

describe('what took part', () => {
	const { data } = recording('one', {
		also: [{ name: 'PHP-FPM', version: '8.2' }],
		client: { name: 'curl', version: '7.88.1' },
	});

	it('is said in one line', () => {
		expect(recordedFrom(data)).toBe(
			'Recorded from nginx 1.22.1 with PHP-FPM 8.2, asked by curl 7.88.1',
		);
	});

	it('is told once for several recordings', () => {
		expect(serversOf([data, data])).toEqual(['nginx 1.22.1']);
	});
});
