import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/search/engine.ts';
import { toTerms } from '../../../src/search/query.ts';
import { searchFullText as search } from '../../../src/search/full-text.ts';
import { texts } from '../_tree.ts';
import { engineOf, page } from './_engine.ts';

const found = async (
	pages: readonly Page[],
	text: string,
	friends: Readonly<Record<string, readonly string[]>> = {},
) => {
	const engine = engineOf(pages, new Map(Object.entries(friends)));
	return (await search(engine, text)).results.map(({ url }) => url);
};

describe('pages that hold all words', () => {
	it('are the results, in the order of the engine', async () => {
		expect(
			await found(
				[
					page('/a/', 'an expired cookie'),
					page('/b/', 'a cookie alone'),
					page('/c/', 'the cookie has expired'),
				],
				'expired cookie',
			),
		).toEqual(expect.arrayContaining(['/a/', '/c/']));
	});

	it('come before those that hold some of them', async () => {
		expect(
			(
				await found(
					[page('/b/', 'a cookie alone'), page('/a/', 'an expired cookie')],
					'expired cookie',
				)
			)[0],
		).toBe('/a/');
	});

	it('are found by other endings of a word as well', async () => {
		const pages = [page('/a/', 'it expired'), page('/b/', 'it will keep asking')];
		expect(await found(pages, 'expires', { expires: ['/a/'] })).toEqual(['/a/']);
		expect(await found(pages, 'keeps', { keeps: ['/b/'] })).toEqual(['/b/']);
	});

	it('are found whichever apostrophe was typed', async () => {
		const friends = { "doesn't": ['/a/'] };
		expect(await found([page('/a/', 'it doesn’t work')], "doesn't", friends)).toEqual(['/a/']);
	});

	it('come after one that says it word for word', async () => {
		const exact = page('/exact/', '', { meta: { kind: 'variation', message: 'jwt expired' } });
		expect(await found([page('/a/', 'the jwt has expired'), exact], 'jwt expired')).toEqual([
			'/exact/',
			'/a/',
		]);
	});
});

describe('where no page holds all words', () => {
	const pages = [
		page('/a/', 'apache'),
		page('/b/', 'apache'),
		page('/c/', 'apache'),
		page('/d/', 'kerberos'),
	];

	it('those come first that hold the rarest', async () => {
		expect((await found(pages, 'apache kerberos'))[0]).toBe('/d/');
	});

	it('those that hold one of the others follow', async () => {
		expect(await found(pages, 'apache kerberos')).toEqual(['/d/', '/a/', '/b/', '/c/']);
	});

	it('a code weighs more than a word that is as rare', async () => {
		const two = [page('/word/', 'kerberos'), page('/code/', 'AH01617')];
		expect(await found(two, 'kerberos AH01617')).toEqual(['/code/', '/word/']);
	});

	it('words that stand on every page are not looked for by themselves', async () => {
		const engine = engineOf(pages);
		await search(engine, 'why the apache kerberos 401');
		expect(engine.asked).toContain('apache');
		expect(engine.asked).not.toContain('the');
		expect(engine.asked).not.toContain('401');
	});

	it('they are looked for where there is nothing else', async () => {
		const engine = engineOf([page('/a/', 'status')]);
		expect((await search(engine, 'status of')).results.map(({ url }) => url)).toEqual(['/a/']);
	});
});

describe('a page that the engine finds but that does not hold the word', () => {
	it('is no result', async () => {
		const pages = [page('/a/', 'a cookie'), page('/b/', 'kerberos')];
		expect(await found(pages, 'kerbala', { kerbala: ['/a/', '/b/'] })).toEqual([]);
	});

	it('is no result for a code that only begins alike', async () => {
		const pages = [page('/a/', 'AH016178'), page('/b/', 'HTTP Error 401.15')];
		const friends = { AH01617: ['/a/'], '401.1': ['/b/'] };
		expect(await found(pages, 'AH01617', friends)).toEqual([]);
		expect(await found(pages, '401.1', friends)).toEqual([]);
	});

	it('is none for a word that only ends alike', async () => {
		expect(await found([page('/a/', 'reauthorization')], 'authorization')).toEqual([]);
	});
});

describe('a code', () => {
	const unknown = async (pages: readonly Page[], text: string) =>
		(await search(engineOf(pages), text)).unknown;

	it('that no page knows is said to be unknown', async () => {
		expect(await unknown([page('/a/', 'AH01617')], 'AH99999')).toEqual(['AH99999']);
	});

	it('that a page knows is not', async () => {
		expect(await unknown([page('/a/', 'AH01617')], 'AH01617')).toEqual([]);
	});

	it('is known where it stands in the codes of a page', async () => {
		const known = page('/a/', '', { meta: { kind: 'variation', codes: 'E401 ENEEDAUTH' } });
		expect(await unknown([known], 'E401')).toEqual([]);
	});

	it('is said to be unknown even if the other words are found', async () => {
		expect(await unknown([page('/a/', 'user not found')], 'AH99999 user not found')).toEqual([
			'AH99999',
		]);
	});

	it('finds its page among words that the page does not hold', async () => {
		const text = 'AH01617 on my raspberry behind traefik since yesterday evening';
		expect(await found([page('/a/', 'AH01617: authentication failure')], text)).toEqual(['/a/']);
	});

	it('is not called unknown because there are others before it', async () => {
		const pages = ['AH1', 'AH2', 'AH3', 'AH4', 'AH5', 'AH6'].map((code) => page(`/${code}/`, code));
		expect(await unknown(pages, 'AH1 AH2 AH3 AH4 AH5 AH6')).toEqual([]);
	});

	it('is no plain word', async () => {
		expect(await unknown([], 'kerberos 401')).toEqual([]);
	});
});

describe('a result', () => {
	const only = async (one: Page, text: string) => (await search(engineOf([one]), text)).results[0];

	it('has the title and the summary of its page', async () => {
		const meta = { kind: 'cause', title: 'The clock is wrong', summary: 'It goes fast.' };
		expect(await only(page('/a/', 'clock', { meta }), 'clock')).toEqual({
			url: '/a/',
			kind: 'cause',
			title: 'The clock is wrong',
			text: 'It goes fast.',
		});
	});

	it('has an excerpt where its page has no summary', async () => {
		expect((await only(page('/a/', 'clock'), 'clock'))?.text).toBe('The excerpt of /a/');
	});

	it('that is a message has its product for a title, and the message in one line', async () => {
		const meta = {
			kind: 'variation',
			product: 'npm',
			title: 'npm: E401',
			message: 'code E401\nlog in',
		};
		expect(await only(page('/a/', '', { meta }), 'E401')).toMatchObject({
			title: 'npm',
			message: 'code E401 log in',
		});
	});

	describe('among the questions', () => {
		const section = (id: string, title: string, score: number) => ({
			url: id === '' ? '/faq/' : `/faq/#${id}`,
			title,
			excerpt: `The answer to ${title}`,
			score,
		});
		const questions = (...sections: Page['sections']) =>
			page('/faq/', 'cookies browser loop', {
				meta: { kind: 'faq', title: 'Questions' },
				sections,
			});

		it('is the one whose words were asked for', async () => {
			const faq = questions(
				section('', 'Questions', 9),
				section('loop', 'Why does it loop?', 8),
				section('cookies', 'Can clearing cookies help in the browser?', 1),
			);
			expect(await only(faq, 'cookies browser')).toMatchObject({
				url: '/faq/#cookies',
				title: 'Can clearing cookies help in the browser?',
				text: 'The answer to Can clearing cookies help in the browser?',
			});
		});

		it('is the one that the engine weighs most, where their titles hold as much', async () => {
			const faq = questions(section('a', 'Which cookies?', 1), section('b', 'Whose cookies?', 2));
			expect((await only(faq, 'cookies'))?.url).toBe('/faq/#b');
		});

		it('is the whole page where no question was hit', async () => {
			expect((await only(questions(section('', 'Questions', 1)), 'cookies'))?.url).toBe('/faq/');
		});
	});
});

it('a text without words is not searched for', async () => {
	const engine = engineOf([page('/a/', 'clock')]);
	expect(await search(engine, ' — ! ')).toEqual({ results: [], unknown: [] });
	expect(engine.asked).toEqual([]);
});

it('there are at most twenty results, each once', async () => {
	const pages = Array.from({ length: 60 }, (_, index) => page(`/${index}/`, 'expired token'));
	const urls = await found(pages, 'expired token');
	expect(urls).toHaveLength(20);
	expect(new Set(urls).size).toBe(20);
});

it('no more than the best pages are loaded', async () => {
	const engine = engineOf(Array.from({ length: 60 }, (_, index) => page(`/${index}/`, 'token')));
	await search(engine, 'token');
	expect(new Set(engine.loaded).size).toBe(20);
});

it('whatever is typed, and whatever the engine finds, a result holds a beginning of some word', async () => {
	const pages = [
		page('/a/', 'unauthorized token', { meta: {} }),
		page('/b/', 'доступ 401.3', { meta: {} }),
	];
	const careless = { search: () => engineOf(pages).search('') };
	const words = fc.constantFrom('token', 'Unauthorizing', '401.3', '401.35', 'kerberos', 'Доступа');
	const query = fc.array(fc.oneof(words, texts)).map((list) => list.join(' '));
	await fc.assert(
		fc.asyncProperty(query, async (text) => {
			const beginnings = toTerms(text).map((term) =>
				term.toLowerCase().slice(0, Math.max(1, term.length - 2)),
			);
			for (const { url } of (await search(careless, text)).results) {
				const said = `${url} ${pages.find((one) => one.url === url)?.content ?? ''}`;
				expect(beginnings.filter((beginning) => said.includes(beginning))).not.toEqual([]);
			}
		}),
	);
});

it('a page that holds no word of the query is never a result', async () => {
	const stranger = page('/ξ/', 'ξένος', { meta: {} });
	const careless = { search: () => engineOf([stranger]).search('') };
	await fc.assert(
		fc.asyncProperty(fc.string(), async (text) => {
			expect((await search(careless, text)).results).toEqual([]);
		}),
	);
});
