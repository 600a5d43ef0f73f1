/** How credentials may be written wrongly. */
export interface CredentialsFault {
	/** What it says to somebody who sent them. */
	readonly says: string;
	/**
	 * `fatal`: no reader that keeps to the rules finds the credentials. `risky`: some do. `unclear`:
	 * perhaps only the paste has it so, and what was sent is good.
	 */
	readonly gravity: 'fatal' | 'risky' | 'unclear';
	/** The rule that is broken, or whose behaviour makes it so. */
	readonly source: string;
}

const rfc = (number: number, section: string): string =>
	`https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`;
const grammar = rfc(9110, '11.4');
const bearer = rfc(6750, '2.1');
const basic = rfc(7617, '2');

const says = (
	says: string,
	gravity: CredentialsFault['gravity'],
	source: string,
): CredentialsFault => ({ says, gravity, source });

/** What is wrong round the credentials, and between their parts. */
export const headerFaults = {
	'empty-header': says('The header is empty.', 'fatal', grammar),
	'missing-scheme': says('No scheme, such as Bearer, stands before the value.', 'risky', grammar),
	'missing-value': says('Nothing stands behind the scheme.', 'fatal', grammar),
	'doubled-scheme': says('The scheme stands there twice.', 'fatal', grammar),
	'second-scheme': says('Another scheme stands behind the first.', 'fatal', grammar),
	'colon-after-scheme': says('A colon stands behind the scheme.', 'fatal', grammar),
	'comma-after-scheme': says('A comma stands behind the scheme.', 'fatal', grammar),
	'equals-after-scheme': says('An equals sign stands behind the scheme.', 'fatal', grammar),
	'missing-space': says('No space stands between the scheme and the value.', 'fatal', grammar),
	'several-spaces': says(
		'More than one space stands behind the scheme: readers that split at one find nothing.',
		'risky',
		grammar,
	),
	'header-name-in-value': says(
		'The name of the header stands in its value.',
		'fatal',
		rfc(9110, '5.2'),
	),
	quotes: says('Quotes became a part of it.', 'fatal', bearer),
	'unclosed-quote': says('A quote became a part of it.', 'fatal', bearer),
	brackets: says('Brackets, as documentation has them, became a part of it.', 'fatal', bearer),
	'two-credentials': says(
		'Two headers became one: two programs add theirs.',
		'fatal',
		rfc(9110, '5.3'),
	),
} as const satisfies Record<string, CredentialsFault>;

/** What is wrong within the value. */
export const valueFaults = {
	'space-in-value': says('A space breaks the value in two.', 'fatal', bearer),
	'escaped-line-break': says(
		'A line break is written out at the end: \\n or %0A.',
		'fatal',
		bearer,
	),
	'trailing-separator': says('A comma or a semicolon came along at the end.', 'fatal', bearer),
	'url-encoded': says('The value is encoded as for an address.', 'fatal', bearer),
	'outside-token68': says('A token does not hold such signs.', 'risky', bearer),
	'name-before-value': says('The name of a field stands before the token.', 'fatal', bearer),
	json: says('It is a whole JSON answer and not the token in it.', 'fatal', bearer),
	'printed-object': says('A program printed how it keeps the value.', 'fatal', bearer),
	'no-value': says('A program wrote that it has no value.', 'fatal', bearer),
	'unfilled-template': says(
		'The name of a variable was not replaced by its value.',
		'fatal',
		bearer,
	),
	'example-value': says('An example from documentation was not replaced.', 'fatal', bearer),
	masked: says(
		'It is shortened or masked: for the paste, or before it was sent.',
		'unclear',
		bearer,
	),
	'missing-parameter': says('A parameter that the scheme demands is missing.', 'fatal', grammar),
} as const satisfies Record<string, CredentialsFault>;

/** What is wrong with a value of Basic, and with what it decodes to. */
export const basicFaults = {
	'not-encoded': says('User and password stand there as they are, not in base64.', 'fatal', basic),
	'not-base64': says('It is no base64.', 'fatal', basic),
	base64url: says('It is base64 as addresses have it, with - and _.', 'risky', rfc(4648, '5')),
	'missing-padding': says('The = at its end is missing.', 'risky', rfc(4648, '3.2')),
	'not-text': says('Decoded, it is no text.', 'fatal', basic),
	'doubly-encoded': says('It is encoded twice.', 'fatal', basic),
	'scheme-encoded': says('The scheme was encoded too.', 'fatal', basic),
	'colon-missing': says('Decoded, it holds no colon between user and password.', 'fatal', basic),
	'line-break-inside': says('A line break was encoded with it, as echo adds one.', 'fatal', basic),
	'space-at-end': says('A space was encoded with it, before or behind.', 'risky', basic),
	'hidden-sign-inside': says('A sign that nobody sees was encoded with it.', 'risky', basic),
	'quotes-inside': says('Quotes were encoded with it.', 'risky', basic),
	'url-encoded-inside': says('It was encoded as for an address before.', 'risky', basic),
	'utf-16-inside': says(
		'It was encoded from UTF-16: every other byte is empty.',
		'fatal',
		rfc(7617, '2.1'),
	),
	'latin-1-inside': says('Signs beyond ASCII are not in UTF-8.', 'risky', rfc(7617, '2.1')),
	'stand-in-inside': says('User or password is a placeholder.', 'fatal', basic),
} as const satisfies Record<string, CredentialsFault>;

export type CredentialsFaultId =
	keyof typeof headerFaults | keyof typeof valueFaults | keyof typeof basicFaults;
