import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { plain } from '../model/words.ts';
import type { DiagnosisData } from './data.ts';
import { knownOf } from './known.ts';

/** As many as a person tries before reading on. */
const mostFixes = 3;

/** What a diagnosis has to know of the library. */
export function collectDiagnosis({ causes, fixes, variations }: KnowledgeBase): DiagnosisData {
	const causeAt = placesIn(causes);
	const fixAt = placesIn(fixes);
	return {
		causes: causes.map((cause) => ({
			id: cause.id,
			title: plain(cause.title),
			summary: plain(cause.summary),
			fixes: cause.fixes.slice(0, mostFixes).map(fixAt),
			apart: Object.fromEntries(
				cause.confusedWith.map((other) => [causeAt(other.cause), plain(other.decidedBy)]),
			),
		})),
		fixes: fixes.map(({ id, title, effort }) => ({ id, title: plain(title), minutes: effort })),
		messages: variations.map((variation) => ({
			...knownOf(variation),
			product: variation.product,
			causes: variation.causes.map(causeAt),
		})),
	};
}

function placesIn<Entry>(entries: readonly Entry[]): (entry: Entry) => number {
	const places = new Map(entries.map((entry, place) => [entry, place]));
	return (entry) => {
		const place = places.get(entry);
		if (place === undefined) throw new Error('An entry that is linked is not listed');
		return place;
	};
}
