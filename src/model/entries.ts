import type { CauseData } from '../schemas/cause.ts';
import type { FaqData } from '../schemas/faq.ts';
import type { FixData } from '../schemas/fix.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { OutcomeData } from '../schemas/outcome.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Recording } from '../schemas/recording.ts';
import type { ScreenData } from '../schemas/screen.ts';
import { sections, type ProseKind } from '../schemas/sections.ts';
import type { SheetData } from '../schemas/sheet.ts';
import type { TermData } from '../schemas/term.ts';
import type { VariationData } from '../schemas/variation.ts';

/** The shape of each collection’s front matter. */
export interface DataByKind {
	causes: CauseData;
	fixes: FixData;
	variations: VariationData;
	faq: FaqData;
	guides: GuideData;
	questions: QuestionData;
	outcomes: OutcomeData;
	glossary: TermData;
	sheets: SheetData;
	exchanges: Recording;
	screens: ScreenData;
}

/** The collections, named as their folders below `content/`. */
export type Kind = keyof DataByKind;
export const kinds = [
	'causes',
	'fixes',
	'variations',
	'faq',
	'guides',
	'questions',
	'outcomes',
	'glossary',
	'sheets',
	'exchanges',
	'screens',
] as const satisfies readonly Kind[];

/** Whether the files of a kind are MDX with a body; the others are data. */
export function isProse(kind: Kind): kind is ProseKind {
	return kind in sections;
}

/** How the names of a kind’s files end. */
export function endingOf(kind: Kind): '.mdx' | '.yaml' | '.json' {
	if (isProse(kind)) return '.mdx';
	return kind === 'exchanges' ? '.json' : '.yaml';
}

/** What a single file of a collection is called in messages to authors. */
export const kindNames = {
	causes: 'cause',
	fixes: 'fix',
	variations: 'variation',
	faq: 'FAQ entry',
	guides: 'guide',
	questions: 'question',
	outcomes: 'outcome',
	glossary: 'term',
	sheets: 'sheet',
	exchanges: 'recording',
	screens: 'screen',
} as const satisfies Record<Kind, string>;

/** One file whose front matter keeps to its schema. */
export interface Entry<Data> {
	/** File name without its ending: `expired-token`. */
	readonly id: string;
	/** Path from the project’s root: `content/causes/expired-token.mdx`. */
	readonly file: string;
	readonly data: Data;
}

/** Every file of the library, by collection. */
export type Entries = { readonly [K in Kind]: readonly Entry<DataByKind[K]>[] };

/** The id that a file’s path stands for. */
export function idOfFile(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}
