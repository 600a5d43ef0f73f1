import { createRecogniser, type Known } from '../diagnosis/recogniser.ts';
import type { Document } from './page-index.ts';
import type { Library } from './planner.ts';
import { fromPostings, type Postings } from './postings.ts';
import { createRelatives, type FindRelatives } from './relatives.ts';

/** Everything that search knows before it is asked, as it comes over the wire. */
export interface SearchData {
	/** The pages, the causes first. */
	readonly documents: readonly Omit<Document, 'terms'>[];
	/** How else people put each cause, in the order of the causes. */
	readonly postings: Postings;
	readonly messages: readonly (Known & { readonly url: string })[];
}

/** Makes the data ready to be asked. */
export function toLibrary({
	documents,
	postings,
	messages,
}: SearchData): Library & { readonly relativesOf: FindRelatives } {
	const words = new Map(
		messages.map(({ url, codes, signatures }) => [
			url,
			[...codes, ...signatures.map((signature) => signature.replace(/<[a-z]+>/g, ' '))],
		]),
	);
	const terms = fromPostings(postings, documents.filter(({ kind }) => kind === 'cause').length);
	return {
		documents: documents.map((document, at) => {
			const codes = words.get(document.url);
			return { ...document, ...(codes && { codes }), terms: terms[at] ?? [] };
		}),
		recognise: createRecogniser(messages),
		messages: new Map(messages.map((message) => [message.id, message])),
		relativesOf: createRelatives(messages),
	};
}
