import { chromium as browser } from '@playwright/test';
import { openEngine } from '../../src/islands/site-search/pagefind-engine.ts';
import { createAsk } from '../../src/search/ask.ts';
import { toLibrary, type SearchData } from '../../src/search/data.ts';
import { toTerms } from '../../src/search/query.ts';
import serve from '../e2e/_serve.ts';
import config from '../playwright.config.ts';
import { readBuilt, readCases, type Case } from './_cases.ts';
import { pagefindIn } from './_pagefind.ts';

/**
 * `npm run measure`: how often real cases find the page of their true cause, or a message that
 * names it; beside it, Pagefind alone on the same pages. The cases are kept outside the project.
 */

interface PublicData {
	readonly causes: readonly { readonly id: string; readonly url: string }[];
	readonly variations: readonly { readonly url: string; readonly causes: readonly string[] }[];
}

const cases = readCases();
const data = readBuilt('api/search.json') as SearchData;
const known = readBuilt('api/knowledge.json') as PublicData;
const causesOf = new Map<string, readonly string[]>([
	...known.causes.map(({ id, url }) => [url, [id]] as const),
	...known.variations.map(({ url, causes }) => [url, causes] as const),
]);

const inputs = [
	['what they would type', ({ query }: Case) => query],
	['what they saw, 300 characters', ({ saw }: Case) => saw.slice(0, 300)],
] as const;

const stop = await serve();
const chromium = await browser.launch(config.use?.launchOptions ?? {});
try {
	const page = await chromium.newPage({ baseURL: process.env['SITE'] ?? '' });
	await page.goto('/about/');
	const pagefind = pagefindIn(page);
	const engine = await openEngine(pagefind, () => Promise.resolve());
	const ask = createAsk(toLibrary(data), () => Promise.resolve(engine));
	const searches = [
		['this search', async (text: string) => (await ask(text)).results.map(({ url }) => url)],
		[
			'Pagefind alone',
			async (text: string) => {
				const hits = await engine.search(toTerms(text).join(' '));
				return Promise.all(hits.slice(0, 3).map(async ({ load }) => (await load()).url));
			},
		],
	] as const;
	const rows = [
		'| asked with | search | first | among the first three | nothing found |',
		'| --- | --- | --: | --: | --: |',
	];
	for (const [input, textOf] of inputs)
		for (const [name, search] of searches) {
			const count = { first: 0, three: 0, nothing: 0 };
			for (const one of cases) {
				const urls = await search(textOf(one));
				const right = urls.map((url) => causesOf.get(url)?.some((id) => one.causes.includes(id)));
				if (right[0]) count.first++;
				if (right.slice(0, 3).some(Boolean)) count.three++;
				else if (process.argv.includes('--misses') && name === 'this search')
					console.log(
						`${one.id} ${one.causes.join()}: ${textOf(one).slice(0, 90).replace(/\s+/g, ' ')} → ${urls.slice(0, 3).join(' ')}`,
					);
				if (urls.length === 0) count.nothing++;
			}
			const share = (some: number) => `${((100 * some) / cases.length).toFixed(0)} %`;
			rows.push(
				`| ${[input, name, share(count.first), share(count.three), share(count.nothing)].join(' | ')} |`,
			);
		}
	console.log(`${cases.length} cases\n`);
	console.log(rows.join('\n'));
} finally {
	await chromium.close();
	await stop();
}
