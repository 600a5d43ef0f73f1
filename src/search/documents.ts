import type { Document } from './page-index.ts';
import { termsOf } from './words.ts';

/**
 * A page as the index of pages has it: of its text, only the terms that stand nowhere else in it,
 * each once.
 */
export function toDocument(page: Omit<Document, 'terms'>, text: string): Document {
	const { title, summary, message = '', codes = [], symptoms = [] } = page;
	const there = new Set(termsOf([title, summary, message, ...codes, ...symptoms].join('\n')));
	const terms = [...new Set(termsOf(text))].filter((term) => !there.has(term));
	return { ...page, terms };
}
