import type { Recognise, Recognition, Telling } from '../diagnosis/recogniser.ts';
import { createPageIndex, type Document } from './page-index.ts';
import { codesIn, toTerms } from './query.ts';
import { termsOf } from './words.ts';

/** A message that can be recognised, with the page that is about it. */
export interface KnownMessage {
	readonly url: string;
	readonly telling: Telling;
}

/** What the planner is given. */
export interface Library {
	readonly documents: readonly Document[];
	readonly recognise: Recognise;
	/** The recognised messages by their id. */
	readonly messages: ReadonlyMap<string, KnownMessage>;
}

export interface Plan {
	/** The page whose very message or code was typed or pasted, if there is one. */
	readonly exact: string | undefined;
	/** Addresses of pages, the best first; the exact one at the head. */
	readonly urls: readonly string[];
	/** Codes in the query that no page knows. */
	readonly unknown: readonly string[];
	/** Whether so few pages are found that the full text should be asked too. */
	readonly weak: boolean;
}

/** Answers a query from what is known of every page. */
export type Planner = (text: string) => Plan;

/** So many other telling words, and a line that everybody prints is not what the query is about. */
const aside = 1;

/** Fewer pages than this leave a person who is stuck with too little. */
const few = 4;

/** A paste may hold the messages of several products; more than this are noise. */
const mostSaid = 2;

export function createPlanner({ documents, recognise, messages }: Library): Planner {
	const index = createPageIndex(documents);
	return (text) => {
		const recognised = recognise(text).flatMap((recognition) => {
			const message = messages.get(recognition.id);
			return message ? [{ ...recognition, ...message }] : [];
		});
		const found = index.find(text);
		const rank = new Map(found.map(({ url }, at) => [url, at]));
		const said = recognised.filter((one) => one.by === 'signature' && isMeant(one, text));
		const coded = recognised
			.filter((one) => one.by === 'code' && isMeant(one, text))
			.sort((a, b) => (rank.get(a.url) ?? Infinity) - (rank.get(b.url) ?? Infinity));
		const ahead = [
			...said.slice(0, mostSaid),
			...coded.slice(0, said.length > 0 ? 1 : coded.length),
		];
		const urls = [...new Set([...ahead, ...found, ...recognised].map(({ url }) => url))];
		const codes = recognised.map(({ from, to }) => text.slice(from, to).toLowerCase());
		const unknown = codesIn(toTerms(text)).filter(
			(code) => !index.knows(code) && !codes.some((known) => known.includes(code.toLowerCase())),
		);
		return {
			exact: ahead[0]?.url,
			urls,
			unknown,
			weak: urls.length < few,
		};
	};
}

/**
 * Whether a query is about the message in it. A product’s message always is; a line that every
 * client or server prints only where little else was typed.
 */
function isMeant({ telling, from, to }: Recognition & KnownMessage, text: string): boolean {
	return (
		telling === 'product' || termsOf(text.slice(0, from) + ' ' + text.slice(to)).length <= aside
	);
}
