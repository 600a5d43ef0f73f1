/** How credentials may be written wrongly. */
export interface CredentialsFault {
	/** What it says to somebody who sent them. */
	readonly says: string;
	/**
	 * `fatal`: no reader that keeps to the rules finds the credentials. `risky`: some do.
	 */
	readonly gravity: 'fatal' | 'risky';
}

const fatal = (says: string): CredentialsFault => ({ says, gravity: 'fatal' });
const risky = (says: string): CredentialsFault => ({ says, gravity: 'risky' });

/** What is wrong round the credentials, and between their parts: RFC 9110, section 11.4. */
export const headerFaults = {
	'empty-header': fatal('The header is empty.'),
	'missing-scheme': risky('No scheme stands before the value.'),
	'missing-value': fatal('Nothing stands behind the scheme.'),
	'doubled-scheme': fatal('The scheme stands there twice.'),
	'second-scheme': fatal('Another scheme stands behind the first.'),
	/** A colon, a comma, an equals sign. */
	'sign-after-scheme': fatal('A sign stands behind the scheme.'),
	'missing-space': fatal('No space stands behind the scheme.'),
	'header-name-in-value': fatal('The name of the header stands in its value.'),
	quotes: fatal('Quotes became a part of it.'),
	'unclosed-quote': fatal('A quote became a part of it.'),
	brackets: fatal('Brackets became a part of it.'),
	/** RFC 9110, section 5.3: two programs add theirs. */
	'two-credentials': fatal('Two headers became one.'),
} as const satisfies Record<string, CredentialsFault>;

/** What is wrong within the value: RFC 6750, section 2.1. */
export const valueFaults = {
	'space-in-value': fatal('A space breaks the value in two.'),
	'escaped-line-break': fatal('A line break is written out at the end.'),
	'trailing-separator': fatal('A separator stands at the end.'),
	'outside-token68': risky('A token does not hold such signs.'),
	'printed-object': fatal('A program printed how it keeps the value.'),
	'no-value': fatal('A program wrote that it has no value.'),
	'unfilled-template': fatal('A variable was not replaced by its value.'),
	'example-value': fatal('An example was not replaced by a value.'),
	masked: risky('It is shortened or masked.'),
	'missing-parameter': fatal('A parameter that the scheme demands is missing.'),
} as const satisfies Record<string, CredentialsFault>;

/** What is wrong with a value of Basic, and with what it decodes to: RFC 7617, section 2. */
export const basicFaults = {
	'not-base64': fatal('It is no base64 of a text.'),
	/** RFC 4648, sections 3.2 and 5: `-` and `_`, or no `=` at the end. */
	base64url: risky('It is base64 as addresses have it.'),
	'doubly-encoded': fatal('It is encoded twice.'),
	'colon-missing': fatal('Decoded, it holds no colon.'),
	'line-break-inside': fatal('A line break was encoded with it, as echo adds one.'),
	'space-at-end': risky('A space, or a sign that nobody sees, was encoded with it.'),
	'quotes-inside': risky('Quotes were encoded with it.'),
	'url-encoded-inside': risky('It was encoded as for an address before.'),
	'utf-16-inside': fatal('It was encoded from UTF-16.'),
	/** RFC 7617, section 2.1: a server may ask for UTF-8, and many take nothing else. */
	'latin-1-inside': risky('It holds letters that were not encoded as UTF-8.'),
	'stand-in-inside': fatal('User or password is a placeholder.'),
} as const satisfies Record<string, CredentialsFault>;

export type CredentialsFaultId =
	keyof typeof headerFaults | keyof typeof valueFaults | keyof typeof basicFaults;
