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
	const words = (text.normalize('NFKC').replace(noise, ' ').match(word) ?? []).filter((one) =>
		/[\p{L}\p{N}]/u.test(one),
	);
	const unique = new Map(words.map((one) => [one.toLowerCase(), one]));
	return [...unique.values()].slice(0, mostTerms);
}

const word = /[\p{L}\p{N}_](?:[\p{L}\p{N}_.’'-]*[\p{L}\p{N}_])?/gu;

/** More words than this tell nothing more, and a whole log would take a request for each. */
const mostTerms = 32;

/** What differs from one paste to the next: terminal colours, addresses, dates and times, long identifiers. */
const noise = new RegExp(
	[
		/\u001b\[[\d;]*m/, // colours of a terminal
		/\bHTTP\/\d(?:\.\d)?(?=\s|$)/, // the version of the protocol
		/\bhttps?:\/\/[^\s"'<>]+/, // addresses
		/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/, // dates
		/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/, // times
		/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/, // UUIDs
		/(?<![\w-])[\w-]{20,}\.[\w-]{10,}\.[\w-]*/, // JSON web tokens
		/\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b/, // hashes and ids
	]
		.map(({ source }) => source)
		.join('|'),
	'giu',
);

/** The words that tell one page from another, or all if none does. */
export function tellingOf(terms: readonly string[]): readonly string[] {
	const telling = terms.filter((term) => !plainWords.has(term.toLowerCase()));
	return telling.length > 0 ? telling : terms;
}

/** Common words that would drown the telling ones; on this site, 401 is one of them. */
const plainWords = new Set(
	'a an and are as at be but by can do for from get has have how i if in is it its me my no not of on or so that the this to vs was what when with you your error http https code status 401'.split(
		' ',
	),
);
