/** The code that pages show and tests run, by its path from the project’s root. */
const examples = import.meta.glob<string>('/content/examples/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The whole text of a file below `content/examples/`. */
export function listingOf(file: string): string {
	const text = examples[`/content/examples/${file}`];
	if (text === undefined) throw new Error(`There is no content/examples/${file}`);
	return text.trimEnd();
}
