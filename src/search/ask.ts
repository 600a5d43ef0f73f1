import type { Engine } from './engine.ts';
import { searchFullText } from './full-text.ts';
import type { Document } from './page-index.ts';
import { createPlanner, type Library, type Plan } from './planner.ts';
import type { Answer, Result } from './result.ts';

/** Answers what a person typed or pasted. */
export type Ask = (text: string) => Promise<Answer>;

/** How many results are shown. */
const most = 20;

/**
 * Answers from what is known of every page, and asks the full text only where that says too little.
 *
 * @param loadEngine loads the full text; called only when it is first needed
 */
export function createAsk(library: Library, loadEngine: () => Promise<Engine>): Ask {
	const plan = createPlanner(library);
	const pages = new Map(library.documents.map((document) => [document.url, toResult(document)]));
	const shown = (urls: readonly string[]) => urls.flatMap((url) => pages.get(url) ?? []);
	return async (text) => {
		const { exact, urls, unknown, weak }: Plan = plan(text);
		if (!weak) return { exact: exact !== undefined, results: shown(urls).slice(0, most), unknown };
		const full = await searchFullText(await loadEngine(), text);
		const results = new Map([...shown(urls), ...full.results].map((one) => [one.url, one]));
		return {
			exact: exact !== undefined,
			results: [...results.values()].slice(0, most),
			unknown: unknown.filter((code) => full.unknown.includes(code)),
		};
	};
}

function toResult({ url, kind, title, summary, message }: Document): Result {
	return {
		url,
		kind,
		title,
		...(message !== undefined && { message: message.split('\n').join(' ') }),
		text: summary,
	};
}
