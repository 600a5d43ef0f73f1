import { codesIn } from '../model/code-words.ts';
import type { Recognise, Recognition, Telling } from '../diagnosis/recogniser.ts';
import { createPageIndex, type Document } from './page-index.ts';
import { toTerms } from './query.ts';
import { createRank } from './rank.ts';

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

/** Fewer pages than this leave a person who is stuck with too little. */
const few = 4;

/** A paste may hold the messages of several products; more than this are noise. */
const mostSaid = 2;

export function createPlanner({ documents, recognise, messages }: Library): Planner {
	const index = createPageIndex(documents);
	const tellings = new Map([...messages.values()].map(({ url, telling }) => [url, telling]));
	const rank = createRank(documents, tellings);
	return (text) => {
		const recognised = recognise(text).flatMap((recognition) => {
			const message = messages.get(recognition.id);
			return message ? [{ ...recognition, ...message }] : [];
		});
		const ranked = rank(index.find(text), text);
		const place = new Map(ranked.map((url, at) => [url, at]));
		const meant = recognised.filter((one) => isMeant(one, text, index.knows));
		const said = meant.filter(({ by }) => by === 'signature').slice(0, mostSaid);
		const coded = meant
			.filter(({ by }) => by === 'code')
			.sort((a, b) => (place.get(a.url) ?? Infinity) - (place.get(b.url) ?? Infinity));
		const ahead = [...said, ...(said.length > 0 ? [] : coded)].map(({ url }) => url);
		const urls = [...new Set([...ahead, ...ranked, ...recognised.map(({ url }) => url)])];
		const unknown = said.some(({ telling }) => telling !== 'status line')
			? []
			: unknownIn(text, recognised, index.knows);
		// A code that several messages share says which they are, and not which of them it is.
		const alone = said.length > 0 || coded.length === 1;
		return {
			exact: alone && unknown.length === 0 ? ahead[0] : undefined,
			urls,
			unknown,
			weak: urls.length < few,
		};
	};
}

/**
 * Whether a query is about the message in it. A product’s or client’s message always is; a status
 * line, which everybody prints, only where no other word was typed that some page knows.
 */
function isMeant(
	{ telling, from, to }: Recognition & KnownMessage,
	text: string,
	knows: (word: string) => boolean,
): boolean {
	if (telling !== 'status line') return true;
	return !toTerms(`${text.slice(0, from)} ${text.slice(to)}`).some(knows);
}

/** Codes that stand in no page and in no message that was recognised. */
function unknownIn(
	text: string,
	recognised: readonly Recognition[],
	knows: (word: string) => boolean,
): string[] {
	const said = recognised.map(({ from, to }) => text.slice(from, to).toLowerCase());
	return codesIn(toTerms(text)).filter(
		(code) => !knows(code) && !said.some((stretch) => stretch.includes(code.toLowerCase())),
	);
}
