import MiniSearch from 'minisearch';
import { toTerms } from './query.ts';
import { termsOf } from './words.ts';

/** What is known of a page before anything is loaded: enough to find it and to show it. */
export interface Document {
	readonly url: string;
	/** `cause`, `fix`, `variation`, `faq` or `guide`. */
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
	/** The terms of the page’s text that stand nowhere else in the document. */
	readonly terms: readonly string[];
}

export interface Found {
	readonly url: string;
	/** Grows with how well the page fits; comparable within one answer only. */
	readonly score: number;
	/** The terms of the query that the page holds, as the index writes them. */
	readonly terms: readonly string[];
}

export interface PageIndex {
	/** Pages that hold any of the terms, the best first. */
	readonly find: (text: string) => Found[];
	/** Whether any page holds a word or code just so, and not only its parts. */
	readonly knows: (word: string) => boolean;
}

/** How much a term counts by where it stands. */
const boost = { title: 2, says: 2.5, symptoms: 2, summary: 1.2, terms: 0.7 };
type Field = keyof typeof boost;
const fields = Object.keys(boost) as Field[];

/** Files the pages by their terms: https://lucaong.github.io/minisearch/. */
export function createPageIndex(documents: readonly Document[]): PageIndex {
	const index = new MiniSearch<Document>({
		idField: 'url',
		fields,
		extractField: (document, field) => textOf(document, field),
		tokenize: (text, field) => (field === 'terms' ? text.split(' ') : termsOf(text)),
		processTerm: (term) => term,
	});
	index.addAll(documents);
	const all = new Set(documents.flatMap((one) => fields.flatMap((field) => termsIn(one, field))));
	return {
		find: (text) =>
			index
				.search(telling(text), {
					boost,
					combineWith: 'OR',
					// A typing error, or the beginning of a word that is still being typed.
					fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !all.has(term) ? 0.34 : false),
					prefix: (term) => term.length > 4,
					weights: { fuzzy: 0.3, prefix: 0.4 },
				})
				.map(({ id, score, queryTerms }) => ({ url: id as string, score, terms: queryTerms })),
		knows: (word) => {
			const [whole] = termsOf(word);
			return whole !== undefined && all.has(whole);
		},
	};
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

/** What differs from one paste to the next tells nothing of the page. */
function telling(text: string): string {
	return toTerms(text).join(' ');
}
