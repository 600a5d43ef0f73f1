import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/search/ask.ts';
import { toLibrary } from '../../../src/search/data.ts';
import type { Engine, Page } from '../../../src/search/engine.ts';
import { document, message, searchData } from './_data.ts';
import { engineOf, page } from './_engine.ts';

const data = searchData(
	[
		message('apache', { signatures: ['AH01617: user <user>: failure'], codes: ['AH01617'] }),
		message('apache-two', { codes: ['AH01618'] }),
	],
	[
		document('/causes/cookie/', { title: 'A cookie is in the way', summary: 'Clear it.' }),
		...['one', 'two', 'three', 'four', 'five'].map((name) =>
			document(`/causes/${name}/`, { title: `The session of ${name}` }),
		),
	],
);

/** Asks with a full text that holds these pages; tells how often it was loaded. */
function asking(pages: readonly Page[] = []) {
	const loads: Engine[] = [];
	const ask = createAsk(toLibrary(data), () => {
		const engine = engineOf(pages);
		loads.push(engine);
		return Promise.resolve(engine);
	});
	return { ask, loads };
}

const broken = createAsk(toLibrary(data), () => Promise.reject(new Error('Not there')));
const stopping = createAsk(toLibrary(data), () =>
	Promise.resolve({ search: () => Promise.reject(new Error('Stopped')) }),
);

describe('the full text', () => {
	it('is not loaded where enough pages are known', async () => {
		const { ask, loads } = asking();
		expect((await ask('session')).results).toHaveLength(5);
		expect(loads).toEqual([]);
	});

	it('is asked where few are', async () => {
		const { ask, loads } = asking([page('/fixes/a/', 'empty the cookie jar')]);
		const urls = (await ask('cookie')).results.map(({ url }) => url);
		expect(loads).toHaveLength(1);
		expect(urls).toEqual(['/causes/cookie/', '/fixes/a/']);
	});

	it('is asked before a code is called unknown', async () => {
		const { ask } = asking([page('/fixes/a/', 'session AH99999')]);
		const answer = await ask('session AH99999');
		expect(answer).toMatchObject({ unknown: [], perhaps: false, relatives: [] });
		expect(answer.results.map(({ url }) => url)).toContain('/fixes/a/');
	});
});

describe('what the planner found', () => {
	it('comes first, and a page that both found is there once', async () => {
		const { ask } = asking([
			page('/fixes/a/', 'a cookie, a cookie'),
			page('/causes/cookie/', 'a cookie'),
		]);
		const urls = (await ask('cookie')).results.map(({ url }) => url);
		expect(urls).toEqual(['/causes/cookie/', '/fixes/a/']);
	});

	it.each([
		['cannot be loaded', broken],
		['stops', stopping],
	])('stays where the full text %s', async (_name, ask) => {
		const { exact, results } = await ask('AH01617');
		expect(exact).toBe(true);
		expect(results[0]?.url).toBe('/variations/apache/');
		expect((await ask('cookie')).results.map(({ url }) => url)).toEqual(['/causes/cookie/']);
	});
});

it('where nothing was found and the full text cannot be had, it is not said that nothing is there', async () => {
	await expect(broken('xqzv')).rejects.toThrow('Not there');
	await expect(stopping('xqzv')).rejects.toThrow('Stopped');
});

it('the full text is asked for again after a failure', async () => {
	let loads = 0;
	const ask = createAsk(toLibrary(data), () => {
		loads += 1;
		return loads === 1
			? Promise.reject(new Error('Not there'))
			: Promise.resolve(engineOf([page('/fixes/a/', 'a cookie')]));
	});
	expect((await ask('cookie')).results).toHaveLength(1);
	expect((await ask('cookie')).results).toHaveLength(2);
});

describe('a result', () => {
	it('has what is known of its page', async () => {
		const [result] = (await asking().ask('cookie')).results;
		expect(result).toEqual({
			url: '/causes/cookie/',
			kind: 'cause',
			title: 'A cookie is in the way',
			text: 'Clear it.',
		});
	});

	it('has its message in one line', async () => {
		const ask = createAsk(
			toLibrary(searchData([message('npm', { signatures: ['code E401', 'log in'] })])),
			() => Promise.resolve(engineOf([])),
		);
		expect((await ask('code E401')).results[0]?.message).toBe('code E401 log in');
	});
});

it('there are at most twenty results', async () => {
	const many = Array.from({ length: 30 }, (_, at) => document(`/${at}/`, { title: 'session' }));
	const ask = createAsk(toLibrary(searchData([], many)), () => Promise.reject(new Error('No')));
	expect((await ask('session')).results).toHaveLength(20);
});

describe('where the query is hardly more than an unknown code', () => {
	it('its relatives are named, and the rest is perhaps related', async () => {
		const answer = await asking().ask('what is AH01619 in this session');
		expect(answer).toMatchObject({
			exact: false,
			unknown: ['AH01619'],
			perhaps: true,
			relatives: [
				{ code: 'AH01618', url: '/variations/apache-two/' },
				{ code: 'AH01617', url: '/variations/apache/' },
			],
		});
		expect(answer.results.length).toBeGreaterThan(0);
	});

	it('the rest is perhaps related even if it has no relatives', async () => {
		expect(await asking().ask('session ZZZ999')).toMatchObject({
			unknown: ['ZZZ999'],
			perhaps: true,
			relatives: [],
		});
	});

	it('a relative is no result of its own', async () => {
		expect((await asking().ask('AH01619')).results).toEqual([]);
	});
});

describe('no relatives are named', () => {
	it.each([
		['the code is known', 'AH01617'],
		['there is no code', 'session'],
		['much else was typed', 'AH01619 after the long session of one and two and three'],
		['there are several unknown codes', 'AH01619 AH01620'],
		['a message was recognised beside it', 'AH01617: user ana: failure AH01619'],
	])('where %s', async (_name, text) => {
		expect(await asking().ask(text)).toMatchObject({ perhaps: false, relatives: [] });
	});
});
