import type { Engine, Hit, Page } from './engine.ts';
import { codesIn, toTerms } from './query.ts';

/** One line of the list that a person sees. */
export interface Result {
	readonly url: string;
	readonly kind: string;
	readonly title: string;
	/** The exact message, where the page is about one. */
	readonly message?: string;
	readonly text: string;
}

export interface Answer {
	/** The best first. */
	readonly results: readonly Result[];
	/** Codes in the query that no page knows; the results are then at best related. */
	readonly unknown: readonly string[];
}

/** How many results are shown. */
const most = 20;

/** Common words that would drown the telling ones when words are searched for one by one. */
const plainWords = new Set(
	'a an and are as at be but by can do for from get has have how i if in is it its me my no not of on or so that the this to was what when with you your error http https code status'.split(
		' ',
	),
);

/**
 * Searches for all words at once; where that finds nothing, for each by itself, and ranks the pages
 * by how rare the words are that they hold. A page that holds none of the words is no result:
 * Pagefind falls back to ever shorter beginnings of an unknown word, and finds false friends.
 */
export async function search(engine: Engine, text: string): Promise<Answer> {
	const terms = toTerms(text);
	if (terms.length === 0) return { results: [], unknown: [] };
	const all = await engine.search(terms.join(' '));
	const codes = codesIn(terms);
	let pages = await loadHolding(all, terms, terms.length > 2 ? 0.5 : 1);
	if (pages.length === 0) pages = await loadHolding(await searchEach(engine, terms), terms, 0);
	const known = codes.filter((code) => pages.some((page) => holds(page, code)));
	const unknown = codes.filter((code) => !known.includes(code));
	return { results: pages.map((page) => toResult(page, terms)), unknown };
}

/** Loads the best hits and keeps those that hold at least a share of the words. */
async function loadHolding(
	hits: readonly Hit[],
	terms: readonly string[],
	share: number,
): Promise<Page[]> {
	const pages = await Promise.all(hits.slice(0, most).map(({ load }) => load()));
	return pages.filter((page) => {
		const held = terms.filter((term) => holds(page, term)).length;
		return held > 0 && held / terms.length >= share;
	});
}

/** Every page that holds any telling word, weighed by how few pages hold that word. */
async function searchEach(engine: Engine, terms: readonly string[]): Promise<Hit[]> {
	const telling = terms.filter((term) => !plainWords.has(term.toLowerCase()));
	const found = await Promise.all(
		(telling.length ? telling : terms).map(async (term) => ({
			term,
			hits: await engine.search(term),
		})),
	);
	const total = Math.max(1, ...found.map(({ hits }) => hits.length));
	const scores = new Map<string, { hit: Hit; score: number }>();
	for (const { term, hits } of found) {
		const rarity =
			Math.log(1 + total / Math.max(1, hits.length)) * (codesIn([term]).length ? 2 : 1);
		const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
		for (const hit of hits) {
			const before = scores.get(hit.id)?.score ?? 0;
			scores.set(hit.id, { hit, score: before + rarity * (0.5 + hit.score / best / 2) });
		}
	}
	return [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}

/** Whether a page really holds a word, its other endings included. */
function holds({ meta, content, url }: Page, term: string): boolean {
	const word = bare(term);
	const stem = codesIn([term]).length > 0 || word.length < 6 ? word : word.slice(0, -2);
	const text = [content, url, ...Object.values(meta)].join(' ');
	return new RegExp(
		`(?:^|[^\\p{L}\\p{N}])${escape(stem)}${codesIn([term]).length ? '(?![\\p{L}\\p{N}])' : ''}`,
		'u',
	).test(bare(text));
}

function bare(text: string): string {
	return text.toLowerCase().replaceAll('’', "'");
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function toResult(page: Page, terms: readonly string[]): Result {
	const { meta, url, excerpt, sections } = page;
	const kind = meta['kind'] ?? 'guide';
	// The questions share a page: the one that was meant is the result.
	const section =
		kind === 'faq'
			? sections
					.filter(({ url: address }) => address.includes('#'))
					.toSorted((a, b) => held(b.title, terms) - held(a.title, terms) || b.score - a.score)[0]
			: undefined;
	const message = meta['message']?.split('\n').join(' ');
	return {
		url: section?.url ?? url,
		kind,
		title:
			section?.title ?? (kind === 'variation' ? (meta['product'] ?? '') : (meta['title'] ?? url)),
		...(message !== undefined && { message }),
		text: section?.excerpt ?? meta['summary'] ?? excerpt,
	};
}

function held(text: string, terms: readonly string[]): number {
	return terms.filter((term) => bare(text).includes(bare(term))).length;
}
