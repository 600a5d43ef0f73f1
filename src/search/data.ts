import { createRecogniser, type Known } from '../diagnosis/recogniser.ts';
import type { Document } from './page-index.ts';
import type { Library } from './planner.ts';
import { createRelatives, type FindRelatives } from './relatives.ts';

/** Everything that search knows before it is asked, as it comes over the wire. */
export interface SearchData {
	readonly documents: readonly Document[];
	readonly messages: readonly (Known & { readonly url: string })[];
}

/** Makes the data ready to be asked. */
export function toLibrary({
	documents,
	messages,
}: SearchData): Library & { readonly relativesOf: FindRelatives } {
	const words = new Map(
		messages.map(({ url, codes, signatures }) => [
			url,
			[...codes, ...signatures.map((signature) => signature.replace(/<[a-z]+>/g, ' '))],
		]),
	);
	return {
		documents: documents.map((document) => {
			const codes = words.get(document.url);
			return codes ? { ...document, codes } : document;
		}),
		recognise: createRecogniser(messages),
		messages: new Map(messages.map((message) => [message.id, message])),
		relativesOf: createRelatives(messages),
	};
}
