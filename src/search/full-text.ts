import type { Engine, Hit, Page } from './engine.ts';
import { literalness, wholeness } from './literal.ts';
import { codesIn } from '../model/code-words.ts';
import { tellingOf, toTerms } from './query.ts';
import type { Answer, Result } from './result.ts';

/** How many results are shown. */
const most = 20;

/** So few results are filled up with pages that hold some of the words, to so many. */
const few = 4;
const enough = 10;

/** So many telling words are a paste or a sentence, of which few pages hold every word. */
const manyWords = 4;

/** A paste of a whole log may hold many codes. */
const mostCodes = 4;

/** Kinds of which there are few pages, among many messages that hold the same words. */
const explaining = ['guide', 'faq'];

/**
 * Searches for all words at once, for each code by itself, and for the telling words; where that
 * finds little, or many words were pasted, for each word by itself. The pages that say it word for
 * word come first, then in the order in which they were found. A page that holds none of the words
 * is no result: Pagefind falls back to ever shorter beginnings of an unknown word, and finds false
 * friends.
 */
export async function searchFullText(
	engine: Engine,
	text: string,
): Promise<Pick<Answer, 'results' | 'unknown'>> {
	const terms = toTerms(text);
	if (terms.length === 0) return { results: [], unknown: [] };
	const [all, telling, codes] = [terms.join(' '), tellingOf(terms), codesIn(terms)];
	const pages = new Map<string, Page>();
	const add = async (hits: readonly Hit[], until = Infinity): Promise<void> => {
		for (const page of await loadHolding(hits, terms))
			if (pages.size < until && !pages.has(page.url)) pages.set(page.url, page);
	};
	for (const words of [all, ...codes.slice(0, mostCodes)])
		await add((await engine.search(words)).slice(0, most));
	for (const kind of explaining) await add((await engine.search(all, kind)).slice(0, few));
	if (pages.size < most) await add((await engine.search(telling.join(' '))).slice(0, most));
	if (pages.size < few || telling.length >= manyWords)
		await add((await searchEach(engine, terms)).slice(0, most), Math.max(enough, pages.size + few));
	const unknown = codes.filter((code) => ![...pages.values()].some((page) => holds(page, code)));
	const ranked = [...pages.values()]
		.map((page) => ({ page, score: literalness(page, text), whole: wholeness(page, text) }))
		.sort((a, b) => b.score - a.score || b.whole - a.whole);
	return { results: ranked.slice(0, most).map(({ page }) => toResult(page, terms)), unknown };
}

/** Loads pages and keeps those that hold a code, or at least half of the telling words. */
async function loadHolding(hits: readonly Hit[], terms: readonly string[]): Promise<Page[]> {
	const pages = await Promise.all(hits.map(({ load }) => load()));
	const [words, codes] = [tellingOf(terms), codesIn(terms)];
	return pages.filter(
		(page) =>
			codes.some((code) => holds(page, code)) ||
			words.filter((word) => holds(page, word)).length >= words.length / 2,
	);
}

/** Every page that holds any telling word, weighed by how few pages hold that word. */
async function searchEach(engine: Engine, terms: readonly string[]): Promise<Hit[]> {
	const found = await Promise.all(
		tellingOf(terms).map(async (term) => ({
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
	const stem = codesIn([term]).length > 0 ? word : stemOf(word);
	const text = [content, url, ...Object.values(meta)].join(' ');
	return new RegExp(
		`(?:^|[^\\p{L}\\p{N}])${escape(stem)}${codesIn([term]).length ? '(?![\\p{L}\\p{N}])' : ''}`,
		'u',
	).test(bare(text));
}

/** What a word’s other endings have in common, roughly: `asking` and `asked`, `keeps` and `keep`. */
function stemOf(word: string): string {
	return word.length < 6 ? word.replace(/(?<=....)s$/, '') : word.slice(0, -2);
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
