import type { Engine, Hit, Page } from '../../../src/search/engine.ts';

/** A page of the index, with what a test does not care about filled in. */
export function page(url: string, content: string, rest: Partial<Page> = {}): Page {
	return {
		url,
		content,
		meta: { kind: 'cause', title: `The title of ${url}` },
		excerpt: `The excerpt of ${url}`,
		sections: [],
		...rest,
	};
}

export interface FakeEngine extends Engine {
	/** What was searched for, in order. */
	readonly asked: string[];
	/** The pages that were loaded, in order. */
	readonly loaded: string[];
}

/**
 * Finds the pages whose content or meta hold all words of a query, in the order given.
 *
 * @param friends words for which these pages are found although they do not hold them, as Pagefind does
 */
export function engineOf(
	pages: readonly Page[],
	friends: ReadonlyMap<string, readonly string[]> = new Map(),
): FakeEngine {
	const asked: string[] = [];
	const loaded: string[] = [];
	const finds = ({ url, content, meta }: Page, query: string): boolean => {
		if (friends.get(query)?.includes(url)) return true;
		const text = [content, ...Object.values(meta)].join(' ').toLowerCase();
		return query
			.toLowerCase()
			.split(' ')
			.every((word) => text.includes(word));
	};
	return {
		asked,
		loaded,
		search: (query) => {
			asked.push(query);
			const found = pages.filter((candidate) => finds(candidate, query));
			return Promise.resolve(
				found.map((hit, index): Hit => ({
					id: hit.url,
					score: 1 / (index + 1),
					load: () => {
						loaded.push(hit.url);
						return Promise.resolve(hit);
					},
				})),
			);
		},
	};
}
