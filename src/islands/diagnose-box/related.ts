import { toLibrary, type SearchData } from '../../search/data.ts';
import { createPlanner } from '../../search/planner.ts';

export interface Related {
	readonly url: string;
	readonly title: string;
}

const most = 6;

/**
 * Finds pages for plain words from what search knows of every page. The full text is left alone: its
 * requests would tell of the words.
 */
export async function loadRelated(): Promise<(text: string) => Related[]> {
	const response = await fetch('/api/search.json');
	const library = toLibrary((await response.json()) as SearchData);
	const plan = createPlanner(library);
	const titles = new Map(library.documents.map(({ url, title }) => [url, title]));
	return (text) =>
		plan(text)
			.urls.slice(0, most)
			.map((url) => ({ url, title: titles.get(url) ?? '' }));
}
