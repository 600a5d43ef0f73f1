import { knownOf } from '../diagnosis/known.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { plain } from '../model/words.ts';
import { oftenOf } from './often.ts';
import type { SearchData } from './data.ts';
import { toPostings } from './postings.ts';

/** What search has to know of the library. */
export function collect({
	causes,
	fixes,
	variations,
	products,
	faq,
	guides,
	sheets,
}: KnowledgeBase): SearchData {
	return {
		documents: [
			...causes.map((cause) => ({
				url: cause.url,
				kind: 'cause',
				title: plain(cause.title),
				summary: plain(cause.summary),
				symptoms: cause.symptoms.map(plain),
				often: oftenOf(cause),
			})),
			...variations.map(({ url, product, message, causes: [likeliest] }) => ({
				url,
				kind: 'variation',
				title: product,
				summary: likeliest ? `Most likely: ${plain(likeliest.title)}.` : '',
				message,
			})),
			...[...fixes, ...guides].map((entry) => ({
				url: entry.url,
				kind: 'effort' in entry ? 'fix' : 'guide',
				title: plain(entry.title),
				summary: plain(entry.summary),
				symptoms: entry.terms.map(plain),
			})),
			...sheets.map(({ url, title, summary }) => ({
				url,
				kind: 'guide',
				title: plain(title),
				summary: plain(summary),
			})),
			// One with a single message has no more to say than that message’s own page.
			...products
				.filter((product) => product.variations.length > 1)
				.map(({ url, name, variations: own }) => ({
					url,
					kind: 'product',
					title: name,
					summary: `${own.length} messages, and what is behind them.`,
				})),
			...faq.map(({ url, question, answer }) => ({
				url,
				kind: 'faq',
				title: plain(question),
				summary: plain(answer),
			})),
		],
		postings: toPostings(causes.map(({ terms }) => terms.map(plain))),
		messages: variations.map((variation) => ({ ...knownOf(variation), url: variation.url })),
	};
}
