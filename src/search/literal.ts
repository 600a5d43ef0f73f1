import type { Page } from './engine.ts';
import { tellingOf, toTerms } from './query.ts';

/**
 * How literally a page says what was typed or pasted: 1 for word for word, 0 for not at all. The
 * engine weighs words one by one, but a message is known by all of its words together.
 *
 * @example
 *
 * `HTTP Error 401` is a whole line of a browser’s message; IIS’s hold the same words and more.
 */
export function literalness({ meta, sections }: Page, query: string): number {
	const asked = wordsOf(query);
	const { title = '', kind, product = '', message = '', signatures = '', symptoms = '' } = meta;
	// A guide explains what its title names; a message may only hold it.
	if (kind === 'guide' && contains(wordsOf(title), asked)) return 1;
	const questions = kind === 'faq' ? sections.map((section) => section.title) : [];
	const said = [title, ...questions, ...message.split('\n'), ...signatures.split(' · ')];
	return Math.max(
		...said.map((line) => likeness(wordsOf(line), asked)),
		// What people say weighs less than what machines say: it differs from one to the next.
		...symptoms.split(' · ').map((line) => likeness(wordsOf(line), asked) / 2),
		`${wordsOf(product).join(' ')} `.startsWith(`${tellingOf(asked).join(' ')} `) ? 0.5 : 0,
	);
}

/** The same for the whole of a page’s message: of two that say it in a line, one may say no more. */
export function wholeness({ meta: { message = '' } }: Page, query: string): number {
	return likeness(wordsOf(message), wordsOf(query));
}

/** A line, cut into words once for many questions. */
export type Line = readonly string[];

export const toLine = (text: string): Line => wordsOf(text);

/** How literally one line says what was asked: 1 for word for word, 0 for not at all. */
export function likeness(line: Line, asked: Line): number {
	const [shorter, longer] = [line.join(' '), asked.join(' ')].sort((a, b) => a.length - b.length);
	if (!shorter || !longer) return 0;
	const share = shorter.length / longer.length;
	if (share >= 0.5 && (contains(line, asked) || contains(asked, line))) return share;
	// A paste holds more than the message: a time, a name, an address.
	const pasted = line.length >= fewest && line.every((word) => asked.includes(word));
	return pasted ? Math.min(1, line.length / plenty) : 0;
}

/** So many words make a line telling inside a paste, and so many leave no doubt. */
const fewest = 3;
const plenty = 6;

function contains(line: readonly string[], words: readonly string[]): boolean {
	return ` ${line.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** The words of a line without its placeholders, such as `<user>`. */
function wordsOf(line: string): string[] {
	return toTerms(line.replace(/<[a-z]+>/g, ' ')).map((word) => word.toLowerCase());
}
