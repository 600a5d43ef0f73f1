interface ImportMetaEnv {
	/** Address of the folder that holds this build’s search index; ends in a slash. */
	readonly SEARCH_INDEX: string;
}

declare namespace App {
	interface Locals {
		/** Ids of the terms that the page has explained so far. */
		explained?: Set<string>;
	}
}
