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
