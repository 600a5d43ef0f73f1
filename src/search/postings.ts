import { termsOf } from './words.ts';

/**
 * Which texts hold which terms, as a search engine’s postings list: by a key of one character for
 * each text that holds a term, once for each of its lines that do, all such terms with spaces
 * between them. Thousands of words come over the wire in half the bytes of the lines themselves.
 *
 * @example `toPostings([['cookie expired', 'cookie'], ['expired']])` gives
 * `{ '00': 'cooki', '01': 'expir' }`
 */
export type Postings = Readonly<Record<string, string>>;

/** The first character of a key; those after it stand for the texts after the first. */
const first = '0'.charCodeAt(0);

/** A word that nearly every line of a text holds tells no more than one that many hold. */
const mostLines = 6;

/** @param texts the lines of each text */
export function toPostings(texts: readonly (readonly string[])[]): Postings {
	const keys = new Map<string, string>();
	for (const [at, lines] of texts.entries())
		for (const [term, count] of countsOf(lines)) {
			const held = String.fromCharCode(first + at).repeat(Math.min(count, mostLines));
			keys.set(term, (keys.get(term) ?? '') + held);
		}
	const postings = new Map<string, string[]>();
	for (const [term, key] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1)))
		postings.set(key, [...(postings.get(key) ?? []), term]);
	return Object.fromEntries([...postings].map(([key, terms]) => [key, terms.join(' ')]));
}

/** The terms of each text again, each as often as lines hold it. */
export function fromPostings(postings: Postings, texts: number): string[][] {
	const terms = Array.from({ length: texts }, (): string[] => []);
	for (const [key, held] of Object.entries(postings))
		for (const character of key) terms[character.charCodeAt(0) - first]?.push(...held.split(' '));
	return terms;
}

/** In how many lines each term stands. */
function countsOf(lines: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const term of lines.flatMap((line) => [...new Set(termsOf(line))]))
		counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}
