import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { codesOf, tellingOf } from '../model/messages.ts';
import { plain } from '../model/words.ts';
import type { SearchData } from './data.ts';
import { toDocument } from './documents.ts';
import { codesIn } from './query.ts';

/** Gives the text of an entry’s body, without its markup. */
export type TextOf = (entry: { readonly file: string }) => string;

/** What search has to know of the library. */
export function collect(
	{ causes, fixes, variations, faq, guides, sheets }: KnowledgeBase,
	textOf: TextOf,
): SearchData {
	return {
		documents: [
			...causes.map((cause) =>
				toDocument(
					{
						url: cause.url,
						kind: 'cause',
						title: plain(cause.title),
						summary: plain(cause.summary),
						symptoms: [...cause.symptoms, ...cause.terms].map(plain),
					},
					[textOf(cause), cause.handOver.meanwhile, cause.handOver.message].join('\n'),
				),
			),
			...variations.map((variation) => {
				const [first] = variation.causes;
				return toDocument(
					{
						url: variation.url,
						kind: 'variation',
						title: variation.product,
						summary: first ? `Most likely: ${plain(first.title)}.` : '',
						message: variation.message,
					},
					// Its message says it all; the texts of hundreds would be most of what is loaded.
					'',
				);
			}),
			...[...fixes, ...guides].map((entry) =>
				toDocument(
					{
						url: entry.url,
						kind: 'effort' in entry ? 'fix' : 'guide',
						title: plain(entry.title),
						summary: plain(entry.summary),
						symptoms: entry.terms.map(plain),
					},
					'',
				),
			),
			...sheets.map(({ url, title, summary }) =>
				toDocument({ url, kind: 'guide', title: plain(title), summary: plain(summary) }, ''),
			),
			...faq.map(({ url, question, answer }) =>
				toDocument({ url, kind: 'faq', title: plain(question), summary: plain(answer) }, ''),
			),
		],
		messages: variations.map((variation) => ({
			id: variation.id,
			url: variation.url,
			telling: tellingOf(variation.family),
			signatures: variation.signatures,
			// A plain word such as `unauthorized` is a code to machines only.
			codes: codesIn(codesOf(variation)),
		})),
	};
}
