/**
 * What a person typed or pasted, cut into the words that are searched for.
 *
 * Pagefind keeps symbols such as `=`, `<` and backticks in a query but not in its index, so that
 * `` `invalid_token` `` and `error="invalid_token"` would find nothing or the wrong page. Letters,
 * digits and what joins them inside a word (`401.3`, `invalid_token`, `WWW-Authenticate`) stay.
 *
 * @example `toTerms('error="invalid_token"')` gives `['error', 'invalid_token']`
 */
export function toTerms(text: string): string[] {
	const words = text
		.normalize('NFKC')
		.replace(noise, ' ')
		.split(/[^\p{L}\p{N}_.’'-]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	const unique = new Map(words.map((word) => [word.toLowerCase(), word]));
	return [...unique.values()].slice(0, mostTerms);
}

/** More words than this tell nothing more, and a whole log would take a request for each. */
const mostTerms = 24;

/** What differs from one paste to the next: terminal colours, addresses, dates and times, long identifiers. */
const noise = new RegExp(
	[
		/\u001b\[[\d;]*m/, // colours of a terminal
		/\bhttps?:\/\/[^\s"'<>]+/, // addresses
		/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/, // dates
		/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/, // times
		/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/, // UUIDs
		/\b[\w-]{20,}\.[\w-]{10,}\.[\w-]*/, // JSON web tokens
		/\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b/, // hashes and ids
	]
		.map(({ source }) => source)
		.join('|'),
	'giu',
);

/**
 * The terms that look like a code, which no other word can stand for: `401.3`, `invalid_token`,
 * `E401`, `AADSTS50058`, `AH01617`.
 */
export function codesIn(terms: readonly string[]): string[] {
	return terms.filter(
		(term) =>
			/^\d{3}\.\d+$/.test(term) ||
			/\p{L}_\p{L}/u.test(term) ||
			(/\p{L}/u.test(term) && /\d/.test(term) && !/^\d+(?:st|nd|rd|th|px|ms|s|m|h)$/i.test(term)),
	);
}
