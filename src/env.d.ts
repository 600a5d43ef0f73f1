interface ImportMetaEnv {
	/** Address of the folder that holds this build’s search index; ends in a slash. */
	readonly SEARCH_INDEX: string;
}
