import type { Telling } from '../diagnosis/recogniser.ts';
import { likeness, toLine, type Line } from './literal.ts';
import type { Document, Found } from './page-index.ts';
import { termsOf } from './words.ts';

/** The weights by which pages of a kind are ranked for one query. */
type Weights = Readonly<Record<string, number>>;

/** People describe what is wrong; what explains or mends it is a step further. */
const plight: Weights = {
	cause: 1.25,
	variation: 1,
	product: 0.2,
	fix: 0.35,
	faq: 0.35,
	guide: 0.35,
};
/** One or two words look for a thing, whatever kind of page it has. */
const notion: Weights = { cause: 1.15, variation: 1, product: 1, fix: 1.2, faq: 0.6, guide: 1.1 };
/** A question is best answered by the page that asks it. */
const question: Weights = {
	cause: 0.8,
	variation: 0.6,
	product: 0.2,
	fix: 0.7,
	faq: 2,
	guide: 1.2,
};

const asking =
	/^(?:how|why|what|who|which|when|where|is|are|can|could|do|does|should|must|will)\b|\?\s*$/i;

function weightsFor(text: string, terms: number): Weights {
	if (asking.test(text.trim())) return question;
	return terms <= 2 ? notion : plight;
}

/** So many pages are looked at closely. */
const close = 40;

/** What the message of a page tells, by the page’s address. */
export type Tellings = ReadonlyMap<string, Telling>;

/** Puts found pages into the order in which a person wants them. */
export type Rank = (found: readonly Found[], text: string) => string[];

/**
 * What says it literally, and what the query calls by its name, comes before what only holds its
 * words.
 */
export function createRank(documents: readonly Document[], tellings: Tellings): Rank {
	const known = new Map(
		documents.map((document) => [document.url, { document, lines: once(() => linesOf(document)) }]),
	);
	return (found, text) => {
		const asked = new Set(termsOf(text));
		const line = toLine(text);
		const weights = weightsFor(text, asked.size);
		return found
			.map(({ url, score }, at) => {
				const page = known.get(url);
				if (!page || at >= close) return { url, score: score * 0.2 };
				const { kind, title } = page.document;
				const literal = Math.max(0, ...page.lines().map((one) => likeness(one, line)));
				const names = termsOf(title);
				const telling = tellings.get(url);
				const named = telling ? isNamed(telling, names, asked) : isTitle(names, asked);
				const bonus = (1 + 2 * literal) * (named ? (telling ? 1.5 : 3) : 1);
				return { url, score: score * (weights[kind] ?? 1) * bonus };
			})
			.sort((a, b) => b.score - a.score)
			.map(({ url }) => url);
	};
}

/** The lines by which a page may be meant word for word. */
function linesOf({ title, message = '', codes = [], symptoms = [] }: Document): Line[] {
	return [title, ...message.split('\n'), ...codes, ...symptoms].filter(Boolean).map(toLine);
}

/** Does a piece of work when it is first asked for, and never again. */
function once<T>(work: () => T): () => T {
	let done: { readonly result: T } | undefined;
	return () => (done ??= { result: work() }).result;
}

/**
 * Whether the name of a message’s product says that the message is meant. That of a client does only
 * where little else is said: people name the programs with which it works. “Browsers” never does.
 */
function isNamed(telling: Telling, names: readonly string[], asked: ReadonlySet<string>): boolean {
	const says = telling === 'product' || (telling === 'client' && asked.size <= 2);
	return says && names.length > 0 && names.every((name) => asked.has(name));
}

/** Whether nearly all of a title is asked for and nearly nothing else. */
function isTitle(title: readonly string[], asked: ReadonlySet<string>): boolean {
	const names = new Set(title);
	const shared = [...names].filter((term) => asked.has(term)).length;
	return shared > 0 && (2 * shared) / (names.size + asked.size) >= 0.7;
}
