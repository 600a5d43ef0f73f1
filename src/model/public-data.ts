import type { KnowledgeBase } from './knowledge-base.ts';
import { plain } from './words.ts';

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/**
 * The library as public data. The shape is a contract: fields may be added, none may change or go
 * without a new `version`.
 */
export function toPublicData({
	causes,
	fixes,
	variations,
	questions,
	outcomes,
	faq,
	guides,
}: KnowledgeBase) {
	const causesOf = new Map(outcomes.map((outcome) => [outcome.id, ids(outcome.causes)]));
	return {
		version: 1,
		causes: causes.map(({ id, url, title, summary, fixes: remedies }) => ({
			id,
			url,
			title: plain(title),
			summary: plain(summary),
			fixes: ids(remedies),
		})),
		fixes: fixes.map(({ id, url, title, summary, causes: remedied }) => ({
			id,
			url,
			title: plain(title),
			summary: plain(summary),
			causes: ids(remedied),
		})),
		variations: variations.map(({ id, url, product, family, message, status, causes: meant }) => ({
			id,
			url,
			product,
			family,
			message,
			status,
			causes: ids(meant),
		})),
		questions: questions.map(({ id, url, text, answers }) => ({
			id,
			url,
			text: plain(text),
			answers: answers.map(({ id: answer, label, question, outcome }) =>
				question === undefined
					? { id: answer, label: plain(label), causes: causesOf.get(outcome ?? '') ?? [] }
					: { id: answer, label: plain(label), question },
			),
		})),
		faq: faq.map(({ id, url, question }) => ({ id, url, question: plain(question) })),
		guides: guides.map(({ id, url, title }) => ({ id, url, title: plain(title) })),
	};
}
