/** A page that the engine found; its contents are loaded only when they are asked for. */
export interface Hit {
	readonly id: string;
	readonly score: number;
	readonly load: () => Promise<Page>;
}

/** A page as the index holds it. */
export interface Page {
	readonly url: string;
	/** `kind`, `title`, `product`, `message`, `codes`, `symptoms`, `summary` and others. */
	readonly meta: Readonly<Partial<Record<string, string>>>;
	/** The text of the page. */
	readonly content: string;
	/** The stretch that fits the query best, as plain text. */
	readonly excerpt: string;
	/** The sections that were hit, with how well each fits. */
	readonly sections: readonly {
		readonly url: string;
		readonly title: string;
		readonly excerpt: string;
		readonly score: number;
	}[];
}

/** A full-text engine that finds the pages which hold all words of a query. */
export interface Engine {
	/** @param kind the only kind of page to find */
	readonly search: (query: string, kind?: string) => Promise<readonly Hit[]>;
}
