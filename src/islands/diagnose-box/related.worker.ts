import { toLibrary, type SearchData } from '../../search/data.ts';
import { createPlanner } from '../../search/planner.ts';

export interface Related {
	readonly url: string;
	readonly title: string;
}

export interface AskedFor {
	readonly id: number;
	readonly text: string;
}

export interface Found {
	readonly id: number;
	readonly related: readonly Related[];
}

const most = 6;

/**
 * Finds pages for plain words from what search knows of every page. The full text is left alone: its
 * requests would tell of the words.
 */
const find = fetch('/api/search.json')
	.then((response) => response.json() as Promise<SearchData>)
	.then((data) => {
		const library = toLibrary(data);
		const plan = createPlanner(library);
		const titles = new Map(library.documents.map(({ url, title }) => [url, title]));
		return (text: string): Related[] =>
			plan(text)
				.urls.slice(0, most)
				.map((url) => ({ url, title: titles.get(url) ?? '' }));
	});

addEventListener('message', ({ data: { id, text } }: MessageEvent<AskedFor>) => {
	const reply = (related: readonly Related[]): void => {
		postMessage({ id, related } satisfies Found);
	};
	find.then(
		(relatedTo) => {
			reply(relatedTo(text));
		},
		// The findings stand without it.
		() => {
			reply([]);
		},
	);
});
