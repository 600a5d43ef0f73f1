import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Pagefind } from '../../src/islands/site-search/pagefind-engine.ts';

const [build = ''] = readdirSync(fileURLToPath(new URL('../../dist/pagefind', import.meta.url)));
const module = `/pagefind/${build}/pagefind.js`;

/** Pagefind as it runs in a browser, to be asked from here. `page` is any page of the built site. */
export function pagefindIn(page: Page): Pagefind {
	return {
		options: (options) =>
			page.evaluate(async ([from, given]) => ((await import(from)) as Pagefind).options(given), [
				module,
				options,
			] as const),
		init: () => page.evaluate(async (from) => ((await import(from)) as Pagefind).init(), module),
		search: async (query, options) => {
			const results = await page.evaluate(
				async ([from, asked, given]) => {
					const found = await ((await import(from)) as Pagefind).search(asked, given);
					return found.results.map(({ id, score }) => ({ id, score }));
				},
				[module, query, options] as const,
			);
			return {
				results: results.map(({ id, score }) => ({
					id,
					score,
					data: () =>
						page.evaluate(
							async ([from, asked, given, wanted]) => {
								const found = await ((await import(from)) as Pagefind).search(asked, given);
								const hit = found.results.find((result) => result.id === wanted);
								if (!hit) throw new Error(`${wanted} is gone`);
								return hit.data();
							},
							[module, query, options, id] as const,
						),
				})),
			};
		},
	};
}
