import type { Step } from './tree.ts';

/**
 * Reads answers from the query of an address, by question id. What is no answer comes along
 * unharmed: a walk ignores it.
 *
 * @example `?where=website&what-happens=box-returns`
 */
export function readAnswers(query: string): Map<string, string> {
	return new Map(new URLSearchParams(query));
}

/** The query that carries these answers, in the order in which they were given; empty for none. */
export function toQuery(steps: readonly Step[]): string {
	const query = steps.map(({ question, answer }) => `${question}=${answer}`).join('&');
	return query === '' ? '' : `?${query}`;
}
