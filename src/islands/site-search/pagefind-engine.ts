import type { Engine } from '../../search/engine.ts';

/** The part of Pagefind’s browser module that is used here. */
export interface Pagefind {
	readonly options: (options: object) => Promise<void>;
	readonly init: () => Promise<void>;
	readonly search: (
		query: string,
		options: { readonly filters: Readonly<Record<string, string>> },
	) => Promise<{
		readonly results: readonly {
			readonly id: string;
			readonly score: number;
			readonly data: () => Promise<Fragment>;
		}[];
	}>;
}

export interface Fragment {
	readonly url: string;
	readonly meta: Record<string, string>;
	readonly content: string;
	readonly plain_excerpt: string;
	readonly sub_results: readonly {
		readonly url: string;
		readonly title: string;
		readonly plain_excerpt: string;
		readonly weighted_locations: readonly { readonly balanced_score: number }[];
	}[];
}

/** Loads this build’s index. Rejects where it cannot be had. */
export async function loadEngine(): Promise<Engine> {
	const address = import.meta.env.SEARCH_INDEX;
	return openEngine(
		(await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind,
		assertReachable,
	);
}

/**
 * Sets Pagefind up for this site.
 *
 * @param onNothing called where nothing was found; rejects where the index cannot be reached
 */
export async function openEngine(
	pagefind: Pagefind,
	onNothing: () => Promise<void>,
): Promise<Engine> {
	await pagefind.options({
		excerptLength: 24,
		ranking: {
			// Reference pages are long; that is no fault of theirs.
			pageLength: 0.2,
			termFrequency: 0.4,
			metaWeights: {
				title: 6,
				codes: 14,
				message: 8,
				signatures: 6,
				product: 4,
				symptoms: 3,
				terms: 3,
				summary: 2,
				kind: 0,
			},
		},
	});
	await pagefind.init();
	return {
		search: async (query, kind) => {
			const filters = kind === undefined ? {} : { kind };
			const { results } = await pagefind.search(query, { filters });
			if (results.length === 0) await onNothing();
			return results.map(({ id, score, data }) => ({
				id,
				score,
				load: async () => {
					const { url, meta, content, plain_excerpt, sub_results } = await data();
					return {
						url,
						meta,
						content,
						excerpt: plain_excerpt,
						sections: sub_results.map((section) => ({
							url: section.url,
							title: section.title,
							excerpt: section.plain_excerpt,
							score: section.weighted_locations.reduce(
								(sum, { balanced_score }) => sum + balanced_score,
								0,
							),
						})),
					};
				},
			}));
		},
	};
}

/**
 * Pagefind takes a part of the index that it could not load for one that holds nothing. Nothing
 * found is therefore only believed while the index answers.
 */
async function assertReachable(): Promise<void> {
	const { ok, status } = await fetch(`${import.meta.env.SEARCH_INDEX}pagefind-entry.json`, {
		cache: 'no-store',
	});
	if (!ok) throw new Error(`The search index answered ${status}`);
}
