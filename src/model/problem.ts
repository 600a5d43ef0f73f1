/** Something in the content that must be mended before the site can be built. */
export interface Problem {
	/** The file, from the project’s root: `content/causes/expired-token.mdx`. */
	readonly file: string;
	/** Where in it: `fixes[1]`, `body`. */
	readonly field: string;
	/** What was found there, as a sentence. */
	readonly found: string;
	/** What to write instead, as a sentence. */
	readonly instead: string;
}

/**
 * One line for an author, as an editor’s terminal shows it.
 *
 * @example
 *
 * ```text
 * content/causes/expired-token.mdx, fixes[1]: There is no fix called "refresh-token". Write "refresh-the-token" or add content/fixes/refresh-token.mdx.
 * ```
 */
export function formatProblem({ file, field, found, instead }: Problem): string {
	return `${file}, ${field}: ${found} ${instead}`;
}

/** All problems, in the order of the files, under a line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
	const lines = problems.map(formatProblem).toSorted((a, b) => a.localeCompare(b, 'en'));
	const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
	return [`The content has ${count}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}
