import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLibrary } from '../../../src/search/data.ts';
import { createPlanner } from '../../../src/search/planner.ts';
import { texts } from '../_tree.ts';
import { document, message, searchData } from './_data.ts';

const kong = message('kong', { signatures: ['No API key found in request'], codes: ['KNG401'] });
const apache = message('apache', {
	signatures: ['AH01617: user <user>: authentication failure'],
	codes: ['AH01617'],
});
const statusLine = message('status-line', {
	telling: 'status line',
	signatures: ['401 Unauthorized'],
});
const axios = message('axios', {
	telling: 'client',
	signatures: ['Request failed with status code 401'],
});
const expired = document('/causes/expired/', {
	title: 'The session has expired',
	symptoms: ['the session expired over night', 'the cookie is gone, the session too'],
});
const cookie = document('/causes/cookie/', { title: 'A cookie is in the way' });
const others = [
	expired,
	cookie,
	...['one', 'two', 'three'].map((name) =>
		document(`/causes/${name}/`, { title: `The session of ${name}` }),
	),
];
const plan = createPlanner(toLibrary(searchData([kong, apache, statusLine, axios], others)));

describe('a product’s message is the answer', () => {
	const pastes: [name: string, text: string, url: string][] = [
		['alone', 'No API key found in request', kong.url],
		['in JSON', '{"message":"No API key found in request"}', kong.url],
		[
			'among words that another page holds',
			'since the session has expired I see: No API key found in request, and a cookie',
			kong.url,
		],
		['with a name of their own in it', 'AH01617: user ana: authentication failure', apache.url],
		['behind a status line', 'HTTP/1.1 401 Unauthorized\n\nNo API key found in request', kong.url],
		[
			'inside the message of a client',
			'Request failed with status code 401: No API key found in request',
			kong.url,
		],
	];
	it.each(pastes)('%s', (_name, text, url) => {
		const { exact, urls } = plan(text);
		expect(exact).toBe(url);
		expect(urls[0]).toBe(url);
	});
});

describe('a line that everybody prints', () => {
	it.each([
		['a status line', '401 Unauthorized', statusLine.url],
		['the line of a client', 'Request failed with status code 401', axios.url],
	])('is the answer where nothing else was typed: %s', (_name, text, url) => {
		expect(plan(text).exact).toBe(url);
	});

	it('is not where a sentence tells more', () => {
		const { exact, urls } = plan('401 Unauthorized since the session expired and the cookie went');
		expect(exact).toBeUndefined();
		expect(urls.indexOf(expired.url)).toBeLessThan(urls.indexOf(statusLine.url));
	});

	it('is found nevertheless', () => {
		expect(plan('401 Unauthorized since the session expired and the cookie went').urls).toContain(
			statusLine.url,
		);
	});
});

describe('a code', () => {
	it('is the answer', () => {
		expect(plan('AH01617').exact).toBe(apache.url);
	});

	it('is the answer whatever its case and whatever stands beside it', () => {
		expect(plan('what does ah01617 mean on my raspberry').exact).toBe(apache.url);
	});

	it('comes behind the message of another product', () => {
		expect(plan('No API key found in request AH01617').urls.slice(0, 2)).toEqual([
			kong.url,
			apache.url,
		]);
	});

	it('that no page knows is unknown, and there is no answer', () => {
		expect(plan('AH99999')).toMatchObject({ exact: undefined, unknown: ['AH99999'] });
	});

	it('that goes on behind a known one is unknown', () => {
		expect(plan('AH016170')).toMatchObject({ exact: undefined, unknown: ['AH016170'] });
	});

	it('that a page knows is not called unknown', () => {
		expect(plan('AH01617').unknown).toEqual([]);
	});

	it('inside a message that was recognised is not called unknown', () => {
		expect(plan('AH01617: user ana7: authentication failure').unknown).toEqual([]);
	});

	it('that is unknown is said so beside one that is known', () => {
		expect(plan('AH01617 AH99999').unknown).toEqual(['AH99999']);
	});
});

describe('what was found is', () => {
	it('little where few pages hold any of the words', () => {
		expect(plan('cookie').weak).toBe(true);
	});

	it('enough where several do', () => {
		expect(plan('session').weak).toBe(false);
	});

	it('nothing for words that nobody wrote, and that is little', () => {
		expect(plan('xqzv flurble')).toEqual({ exact: undefined, urls: [], unknown: [], weak: true });
	});
});

it('of several messages in a paste, each page is there once', () => {
	const { urls } = plan('No API key found in request KNG401 No API key found in request');
	expect(urls.filter((url) => url === kong.url)).toHaveLength(1);
});

it('whatever is typed, the answer is at the head, each page is there once, and all are known', () => {
	const pages = searchData([kong, apache, statusLine, axios], others).documents;
	const words = fc.constantFrom(
		'AH01617',
		'401 Unauthorized',
		'session',
		'KNG401',
		'cookie',
		'AH9',
	);
	const query = fc.array(fc.oneof(words, texts)).map((list) => list.join(' '));
	fc.assert(
		fc.property(query, (text) => {
			const { exact, urls } = plan(text);
			if (exact !== undefined) expect(urls[0]).toBe(exact);
			expect(new Set(urls).size).toBe(urls.length);
			expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining([...urls]));
		}),
	);
});
