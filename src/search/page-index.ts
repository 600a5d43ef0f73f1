import MiniSearch, { type SearchOptions } from 'minisearch';
import { toTerms } from './query.ts';
import { termsOf } from './words.ts';

/** What is known of a page before anything is loaded: enough to find it and to show it. */
export interface Document {
	readonly url: string;
	/** `cause`, `fix`, `variation`, `product`, `faq` or `guide`. */
	readonly kind: string;
	readonly title: string;
	/** One sentence. */
	readonly summary: string;
	/** The message, verbatim, where the page is about one. */
	readonly message?: string;
	/** Codes and other words by which machines name it. */
	readonly codes?: readonly string[];
	/** What people say who have it. */
	readonly symptoms?: readonly string[];
	/** How else people put it, as terms; one that stands in several of their lines as often. */
	readonly terms: readonly string[];
	/** How often it is what somebody has: the higher the oftener; nothing is 0. */
	readonly often?: number;
}

export interface Found {
	readonly url: string;
	/** Grows with how well the page fits; comparable within one answer only. */
	readonly score: number;
}

export interface PageIndex {
	/** Pages that hold any of the terms, the best first. */
	readonly find: (text: string) => Found[];
	/** Whether any page holds a word or code just so, and not only its parts. */
	readonly knows: (word: string) => boolean;
}

/** How much a term counts by where it stands. */
const boost = { title: 2, says: 2.5, symptoms: 2, summary: 1.2, terms: 2 };
type Field = keyof typeof boost;
const fields = Object.keys(boost) as Field[];

/** How pages are filed and scored. The numbers are found by trial on what people ask. */
interface File {
	readonly holds: (kind: string) => boolean;
	/** https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html */
	readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
	/** By so much the scores of a file are brought to the level of the others. */
	readonly level: number;
}

/**
 * Each is filed apart: among hundreds of messages the words that tell one cause from the others would
 * look plain. Many people’s words are filed with a cause: a word counts the more, the more say it.
 */
const files: readonly File[] = [
	{ holds: (kind) => kind === 'cause', bm25: { k: 3, b: 0.7, d: 0.5 }, level: 0.4 },
	{ holds: (kind) => kind === 'product', bm25: { k: 1.2, b: 0.7, d: 0.5 }, level: 1.5 },
	{
		holds: (kind) => kind !== 'cause' && kind !== 'product',
		bm25: { k: 1.2, b: 0.7, d: 0.5 },
		level: 1,
	},
];

/** How far what people often have comes before what they seldom have. */
const oftenCounts = 0.4;

/** Files the pages by their terms: https://lucaong.github.io/minisearch/. */
export function createPageIndex(documents: readonly Document[]): PageIndex {
	const all = new Set(documents.flatMap((one) => fields.flatMap((field) => termsIn(one, field))));
	const often = new Map(documents.map((one) => [one.url, one.often ?? 0]));
	const indexes = files.map(({ holds, bm25, level }) => ({
		index: fileUnderTerms(documents.filter(({ kind }) => holds(kind))),
		options: {
			boost,
			bm25,
			boostDocument: (url: string) => level * (1 + oftenCounts * (often.get(url) ?? 0)),
			combineWith: 'OR',
			tokenize: (terms) => terms.split(' '),
			// A typing error, or the beginning of a word that is still being typed.
			fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !all.has(term) ? 0.34 : false),
			prefix: (term) => term.length > 4,
			weights: { fuzzy: 0.3, prefix: 0.4 },
		} satisfies SearchOptions,
	}));
	return {
		find: (text) => {
			const asked = telling(text);
			return indexes
				.flatMap(({ index, options }) => index.search(asked, options))
				.map(({ id, score }) => ({ url: id as string, score }))
				.sort((a, b) => b.score - a.score);
		},
		knows: (word) => {
			const [whole] = termsOf(word);
			return whole !== undefined && all.has(whole);
		},
	};
}

function fileUnderTerms(documents: readonly Document[]): MiniSearch<Document> {
	const index = new MiniSearch<Document>({
		idField: 'url',
		fields,
		extractField: (document, field) => textOf(document, field),
		tokenize: (text, field) => (field === 'terms' ? text.split(' ') : termsOf(text)),
		processTerm: (term) => term,
	});
	index.addAll(documents);
	return index;
}

function textOf(document: Document, field: string): string {
	switch (field as Field | 'url') {
		case 'url':
			return document.url;
		case 'title':
			return document.title;
		case 'says':
			return [document.message ?? '', ...(document.codes ?? [])].join(' ');
		case 'symptoms':
			return (document.symptoms ?? []).join(' · ');
		case 'summary':
			return document.summary;
		case 'terms':
			return document.terms.join(' ');
	}
}

function termsIn(document: Document, field: Field): readonly string[] {
	return field === 'terms' ? document.terms : termsOf(textOf(document, field));
}

/** The terms of a query, each once; what differs from one paste to the next tells nothing of a page. */
function telling(text: string): string {
	return [...new Set(termsOf(toTerms(text).join(' ')))].join(' ');
}
