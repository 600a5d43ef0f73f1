/**
 * Whether a line holds every word that was typed, in whatever order and however little of each: for
 * lists that grow shorter as one types. Typographic quotes count as straight ones.
 */
export function holdsWords(line: string, typed: string): boolean {
	const text = even(line);
	return even(typed)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

function even(text: string): string {
	return text.trim().toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
