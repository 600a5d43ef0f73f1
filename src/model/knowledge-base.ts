import type { CauseData } from '../schemas/cause.ts';
import type { FaqData } from '../schemas/faq.ts';
import type { FixData } from '../schemas/fix.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { OutcomeData } from '../schemas/outcome.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Recording } from '../schemas/recording.ts';
import type { ScreenData } from '../schemas/screen.ts';
import type { SheetData } from '../schemas/sheet.ts';
import type { TermData } from '../schemas/term.ts';
import type { VariationData } from '../schemas/variation.ts';
import { addresses } from './addresses.ts';
import { checkEntries } from './check-entries.ts';
import type { Entries, Entry, Kind } from './entries.ts';
import type { Problem } from './problem.ts';
import { productsOf, type Product } from './products.ts';
import { sectionsOf, type SheetSection } from './sheet.ts';
import type { DecisionTree } from './tree.ts';
import { plain } from './words.ts';

interface Linked {
	readonly id: string;
	readonly file: string;
	readonly url: string;
}

/** A cause with everything that names it. */
export interface Cause extends Linked, Omit<CauseData, 'fixes' | 'confusedWith'> {
	/** Its remedies, the one to try first at the top. */
	readonly fixes: readonly Fix[];
	readonly confusedWith: readonly { readonly cause: Cause; readonly decidedBy: string }[];
	/** The messages that can mean it: those that mean nothing likelier come first. */
	readonly variations: readonly Variation[];
	readonly faq: readonly FaqEntry[];
	readonly outcomes: readonly Outcome[];
	/** Where a real server was seen to answer 401 because of it. */
	readonly recordings: readonly Recorded[];
}

/** A fix with the causes that it remedies. */
export interface Fix extends Linked, FixData {
	readonly causes: readonly Cause[];
	readonly faq: readonly FaqEntry[];
	/** Where it was seen to end a 401 on a real server. */
	readonly recordings: readonly Recorded[];
}

export interface Variation extends Linked, Omit<VariationData, 'causes'> {
	/** What it can mean, the likeliest first. */
	readonly causes: readonly Cause[];
	/** What people see who get it, where a picture of that was taken. */
	readonly screens: readonly Screen[];
}

/** A page as a browser shows it, with the messages that are said on it. */
export interface Screen extends Linked, Omit<ScreenData, 'variations'> {
	readonly variations: readonly Variation[];
}

/** What a real server did, with the cause and the fix that it proves. */
export interface Recorded extends Linked, Omit<Recording, 'cause' | 'fix'> {
	readonly cause: Cause;
	readonly fix: Fix;
}

export interface FaqEntry extends Linked, Omit<FaqData, 'causes' | 'fixes'> {
	readonly causes: readonly Cause[];
	readonly fixes: readonly Fix[];
}

export interface Guide extends Linked, GuideData {}
export interface Question extends Linked, QuestionData {}
export interface Term extends Linked, TermData {}

export interface Sheet extends Linked, Omit<SheetData, 'sections'> {
	readonly sections: readonly SheetSection[];
}

export interface Outcome extends Linked, Omit<OutcomeData, 'causes'> {
	/** The likeliest first. */
	readonly causes: readonly Cause[];
}

/** The whole library, linked both ways and in the order in which lists show it. */
export interface KnowledgeBase {
	readonly causes: readonly Cause[];
	readonly fixes: readonly Fix[];
	readonly variations: readonly Variation[];
	/** From A to Z, each with its messages. */
	readonly products: readonly Product[];
	readonly faq: readonly FaqEntry[];
	readonly guides: readonly Guide[];
	readonly questions: readonly Question[];
	readonly outcomes: readonly Outcome[];
	/** From A to Z. */
	readonly glossary: readonly Term[];
	readonly sheets: readonly Sheet[];
	/** By the product that answered, then by what was wrong. */
	readonly recordings: readonly Recorded[];
	/** By the product whose page it is. */
	readonly screens: readonly Screen[];
	readonly tree: DecisionTree;
}

/**
 * Links the library, or says everything that keeps it from being linked.
 *
 * @param today the day against which dates of review are held
 */
export function buildKnowledgeBase(
	entries: Entries,
	today: Date,
): { knowledge: KnowledgeBase; problems: [] } | { knowledge?: never; problems: Problem[] } {
	const problems = checkEntries(entries, today);
	return problems.length > 0 ? { problems } : { knowledge: link(entries), problems: [] };
}

/** The same shape with its lists still open, while links are being made. */
type Open<T> = { -readonly [P in keyof T]: T[P] extends readonly (infer U)[] ? U[] : T[P] };

function link(entries: Entries): KnowledgeBase {
	const causes = nodes('causes', entries.causes, (data): Omit<Open<Cause>, keyof Linked> => ({
		...data,
		fixes: [],
		confusedWith: [],
		variations: [],
		faq: [],
		outcomes: [],
		recordings: [],
	}));
	const fixes = nodes('fixes', entries.fixes, (data): Omit<Open<Fix>, keyof Linked> => ({
		...data,
		causes: [],
		faq: [],
		recordings: [],
	}));
	for (const { id, data } of entries.causes) {
		const cause = get(causes, id);
		cause.fixes = data.fixes.map((fix) => get(fixes, fix));
		for (const fix of cause.fixes) get(fixes, fix.id).causes.push(cause);
		cause.confusedWith = data.confusedWith.map(({ cause: other, decidedBy }) => ({
			cause: get(causes, other),
			decidedBy,
		}));
	}

	const variations = nodes(
		'variations',
		entries.variations,
		(data): Omit<Open<Variation>, keyof Linked> => ({
			...data,
			causes: data.causes.map((id): Cause => get(causes, id)),
			screens: [],
		}),
	);
	const byRank = [...variations.values()].flatMap((variation) =>
		variation.causes.map((cause, rank) => ({ variation, cause, rank })),
	);
	for (const { variation, cause } of byRank.sort(
		(a, b) => a.rank - b.rank || byName(a.variation.product, b.variation.product),
	))
		get(causes, cause.id).variations.push(variation);

	const byProduct = [...variations.values()].sort(
		(a, b) => byName(a.product, b.product) || byName(a.message, b.message),
	);

	const faq = nodes('faq', entries.faq, (data) => ({
		...data,
		causes: data.causes.map((id): Cause => get(causes, id)),
		fixes: data.fixes.map((id): Fix => get(fixes, id)),
	}));
	for (const entry of inOrder(faq)) {
		for (const cause of entry.causes) get(causes, cause.id).faq.push(entry);
		for (const fix of entry.fixes) get(fixes, fix.id).faq.push(entry);
	}

	const outcomes = nodes('outcomes', entries.outcomes, (data) => ({
		...data,
		causes: data.causes.map((id): Cause => get(causes, id)),
	}));
	for (const outcome of outcomes.values())
		for (const cause of outcome.causes) get(causes, cause.id).outcomes.push(outcome);

	const recorded = nodes('exchanges', entries.exchanges, (data) => ({
		...data,
		cause: get(causes, data.cause),
		fix: get(fixes, data.fix),
	}));
	const recordings = [...recorded.values()].sort(
		(a, b) => byName(a.server.name, b.server.name) || byName(a.title, b.title),
	);
	for (const recording of recordings) {
		get(causes, recording.cause.id).recordings.push(recording);
		get(fixes, recording.fix.id).recordings.push(recording);
	}

	const screens = [
		...nodes('screens', entries.screens, (data) => ({
			...data,
			variations: data.variations.map((id): Variation => get(variations, id)),
		})).values(),
	].sort((a, b) => byName(a.product, b.product) || byName(a.id, b.id));
	for (const screen of screens)
		for (const { id } of screen.variations) get(variations, id).screens.push(screen);

	const questions = nodes('questions', entries.questions, (data) => data);
	return {
		causes: byTitle(causes),
		fixes: byTitle(fixes),
		variations: byProduct,
		products: productsOf(byProduct),
		faq: inOrder(faq),
		guides: inOrder(nodes('guides', entries.guides, (data) => data)),
		questions: [...questions.values()],
		outcomes: byTitle(outcomes),
		glossary: [...nodes('glossary', entries.glossary, (data) => data).values()].sort((a, b) =>
			byName(a.term, b.term),
		),
		sheets: [
			...nodes('sheets', entries.sheets, (data) => ({
				...data,
				sections: sectionsOf(data),
			})).values(),
		],
		recordings,
		screens,
		tree: toTree(entries),
	};
}

function nodes<Data, Node extends object>(
	kind: Kind,
	entries: readonly Entry<Data>[],
	make: (data: Data) => Node,
): Map<string, Node & Linked> {
	return new Map(
		entries.map(({ id, file, data }) => [
			id,
			{ ...make(data), id, file, url: addresses[kind](id) },
		]),
	);
}

function get<Node>(map: ReadonlyMap<string, Node>, id: string): Node {
	const node = map.get(id);
	if (node === undefined)
		throw new Error(`"${id}" passed the check of references but is not there`);
	return node;
}

function byName(a: string, b: string): number {
	return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true });
}

function byTitle<Node extends { title: string }>(map: ReadonlyMap<string, Node>): Node[] {
	return [...map.values()].sort((a, b) => byName(a.title, b.title));
}

function inOrder<Node extends { order: number; id: string }>(
	map: ReadonlyMap<string, Node>,
): Node[] {
	return [...map.values()].sort((a, b) => a.order - b.order || byName(a.id, b.id));
}

function toTree({ questions, outcomes }: Entries): DecisionTree {
	const targets = new Set(
		questions.flatMap(({ data }) => data.answers.flatMap(({ question }) => question ?? [])),
	);
	return {
		start: questions.find(({ id }) => !targets.has(id))?.id ?? '',
		questions: Object.fromEntries(
			questions.map(({ id, data: { text, answers } }) => [
				id,
				{
					text: plain(text),
					answers: answers.map(({ note: _note, label, ...answer }) => ({
						...answer,
						label: plain(label),
					})),
				},
			]),
		),
		outcomes: Object.fromEntries(
			outcomes.map(({ id, data: { title } }) => [id, { title: plain(title) }]),
		),
	};
}
