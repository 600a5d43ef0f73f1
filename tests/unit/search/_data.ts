import type { SearchData } from '../../../src/search/data.ts';
import type { Document } from '../../../src/search/page-index.ts';

/** A page as the index knows it, with what a test does not care about filled in. */
export function document(url: string, rest: Partial<Document> = {}): Document {
	return { url, kind: 'cause', title: '', summary: '', terms: [], ...rest };
}

/** A message that can be recognised. */
export function message(
	id: string,
	rest: Partial<SearchData['messages'][number]> = {},
): SearchData['messages'][number] {
	return {
		id,
		url: `/variations/${id}/`,
		telling: 'product',
		signatures: [],
		codes: [],
		...rest,
	};
}

/** What search is given: the page of each message, and others. */
export function searchData(
	messages: readonly SearchData['messages'][number][],
	others: readonly Document[] = [],
): SearchData {
	const pages = messages.map(({ id, url, signatures }) =>
		document(url, { kind: 'variation', title: id, message: signatures.join('\n') }),
	);
	return { documents: [...others, ...pages], postings: {}, messages };
}
