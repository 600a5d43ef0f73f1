import type { Relative } from './relatives.ts';

/** One line of the list that a person sees. */
export interface Result {
	readonly url: string;
	readonly kind: string;
	readonly title: string;
	/** The exact message, where the page is about one. */
	readonly message?: string;
	readonly text: string;
}

export interface Answer {
	/** Whether the first result is about the very message or code that was typed or pasted. */
	readonly exact: boolean;
	/** The best first. */
	readonly results: readonly Result[];
	/** Codes in the query that no page knows. */
	readonly unknown: readonly string[];
	/** Whether the query is hardly more than such a code: no result is about it, however near. */
	readonly perhaps: boolean;
	/** Then, the known codes that are written nearly as that one; the nearest first. */
	readonly relatives: readonly Relative[];
}
