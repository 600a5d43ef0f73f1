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
	/** Codes in the query that no page knows; the results are then at best related. */
	readonly unknown: readonly string[];
}
