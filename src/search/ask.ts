import type { Engine } from './engine.ts';
import { searchFullText } from './full-text.ts';
import type { Document } from './page-index.ts';
import { createPlanner, type Library } from './planner.ts';
import { tellingOf, toTerms } from './query.ts';
import type { FindRelatives } from './relatives.ts';
import type { Answer, Result } from './result.ts';

/** Answers what a person typed or pasted. */
export type Ask = (text: string) => Promise<Answer>;

/** How many results are shown. */
const most = 20;

/** So many other telling words, and a query is about more than the unknown code in it. */
const aside = 2;

/**
 * Answers from what is known of every page, and asks the full text only where that says too little.
 *
 * @param loadEngine loads the full text; called only when it is first needed
 */
export function createAsk(
	library: Library & { readonly relativesOf: FindRelatives },
	loadEngine: () => Promise<Engine>,
): Ask {
	const plan = createPlanner(library);
	const pages = new Map(library.documents.map((document) => [document.url, toResult(document)]));
	const shown = (urls: readonly string[]) => urls.flatMap((url) => pages.get(url) ?? []);
	const searchAll = async (text: string) => searchFullText(await loadEngine(), text);
	return async (text) => {
		const { exact, urls, unknown: notPlanned, weak } = plan(text);
		const isAboutUnknown = (codes: readonly string[]) =>
			exact === undefined && isHardlyMoreThan(text, codes);
		// The text of a page may know a code that its head does not name.
		const full =
			weak || isAboutUnknown(notPlanned)
				? await searchAll(text).catch((error: unknown) => {
						// What was found stands without it; that nothing is there cannot be said.
						if (urls.length === 0) throw error;
						return undefined;
					})
				: undefined;
		const unknown = full ? notPlanned.filter((code) => full.unknown.includes(code)) : notPlanned;
		const results = new Map(
			[...shown(urls), ...(full?.results ?? [])].map((one) => [one.url, one]),
		);
		const perhaps = isAboutUnknown(unknown);
		return {
			exact: exact !== undefined,
			results: [...results.values()].slice(0, most),
			unknown,
			perhaps,
			relatives: perhaps ? unknown.flatMap(library.relativesOf) : [],
		};
	};
}

/** Whether a query is one code with hardly a telling word beside it. */
function isHardlyMoreThan(text: string, codes: readonly string[]): boolean {
	const others = tellingOf(toTerms(text)).filter((term) => !codes.includes(term));
	return codes.length === 1 && others.length <= aside;
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
