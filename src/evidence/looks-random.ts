/** The usual form of the identifier of a request, and a time, as in the name of a log. */
const noKey = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d_-]+/gi;

/** A word as a person would read it out: `Token`, `ABC`, `401`. */
const syllable = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;

/** Names of classes and settings have four letters and more to a word; what is random, about two. */
const mostPerSyllable = 2.7;

/**
 * Whether a long word is random rather than made of words. Identifiers of requests (UUID) do not
 * count: they help whoever runs the server and open nothing.
 */
export function looksRandom(word: string): boolean {
	const rest = word.replaceAll(noKey, '');
	if (rest.length < 32) return false;
	const syllables = rest.match(syllable) ?? [];
	const length = syllables.reduce((sum, { length }) => sum + length, 0);
	const letters = rest.replaceAll(/[^A-Za-z]/g, '').length;
	return (
		length / syllables.length <= mostPerSyllable &&
		// Numbers of accounts have no letters, and random strings of this length have numbers.
		letters >= length / 5 &&
		letters < length
	);
}
