import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { codesOf, tellingOf } from '../model/messages.ts';
import { plain } from '../model/words.ts';
import type { Frequency } from '../schemas/shared.ts';
import type { SearchData } from './data.ts';
import { toPostings } from './postings.ts';
import { codesIn } from './query.ts';

/**
 * How much a step of frequency weighs where those of all audiences are added: flatter than in the
 * report of the tree, for many seldom met causes are asked for. Found by trial.
 */
const weights: Readonly<Record<Frequency, number>> = { common: 1, occasional: 0.5, rare: 0.15 };

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
			...causes.map(({ url, title, summary, symptoms, frequency }) => ({
				url,
				kind: 'cause',
				title: plain(title),
				summary: plain(summary),
				symptoms: symptoms.map(plain),
				often: Object.values(frequency).reduce((sum, step) => sum + weights[step], 0),
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
