import MiniSearch from 'minisearch';
import { plain } from '../model/words.ts';
import type { Cause } from '../model/knowledge-base.ts';
import { zero, type CauseWords } from './cause-words.ts';
import { termsOf } from './words.ts';

type Worded = Pick<Cause, 'title' | 'summary' | 'symptoms' | 'terms'>;

const fields = ['title', 'symptoms', 'summary', 'terms'] as const;
type Field = (typeof fields)[number];

/**
 * How a word is weighed, as the search weighs it: https://lucaong.github.io/minisearch/. The numbers
 * are found by trial on what people ask.
 */
const options = {
	boost: { title: 2, symptoms: 2, summary: 1.2, terms: 2 },
	bm25: { k: 3, b: 0.7, d: 0.5 },
	tokenize: (term: string) => [term],
};

/** A word that only one of all lines has tells of that line, and not of what others say. */
const fewestLines = 2;

/** The steps in which weights are told: finer ones find no more. */
const step = 3;

/** Which words speak for which causes, and how much. */
export function collectCauseWords(causes: readonly Worded[]): CauseWords {
	const index = new MiniSearch<Worded & { id: number }>({
		fields: [...fields],
		extractField: (cause, field) =>
			field === 'id'
				? String(cause.id)
				: linesOf(cause, field as Field)
						.flatMap(terms)
						.join(' '),
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
	});
	index.addAll(causes.map((cause, id) => ({ ...cause, id })));
	const keys = new Map<string, string[]>();
	for (const term of tellingTerms(causes)) {
		const key = index
			.search(term, options)
			.map(({ id, score }) => [Number(id), Math.max(1, Math.round(score / step))] as const)
			.sort(([a], [b]) => a - b)
			.map((pair) => String.fromCharCode(...pair.map((number) => zero + number)))
			.join('');
		keys.set(key, [...(keys.get(key) ?? []), term]);
	}
	return Object.fromEntries([...keys].map(([key, words]) => [key, words.join(' ')]));
}

function tellingTerms(causes: readonly Worded[]): string[] {
	const lines = causes.flatMap((cause) => fields.flatMap((field) => linesOf(cause, field)));
	const counts = new Map<string, number>();
	for (const term of lines.flatMap(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= fewestLines)
		.map(([term]) => term)
		.sort();
}

function linesOf(cause: Worded, field: Field): readonly string[] {
	const value = cause[field];
	return typeof value === 'string' ? [value] : value;
}

/** The terms of one line, each once. */
function terms(line: string): string[] {
	return [...new Set(termsOf(plain(line)))];
}
