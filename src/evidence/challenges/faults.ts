/** How a server may have written a challenge wrongly: what it says to somebody, and who decides so. */
export interface Fault {
	readonly says: string;
	/** The rule that is broken, or where it was seen in the wild. */
	readonly source: string;
}

const rfc = (number: number, section: string): string =>
	`https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`;

/** What can be wrong within one parameter. */
export const parameterFaults = {
	'space-around-equals': {
		says: 'No space belongs round the equals sign.',
		source: 'https://github.com/QwenLM/qwen-code/issues/5343',
	},
	'colon-for-equals': {
		says: 'A colon stands where an equals sign belongs.',
		source: rfc(9110, '11.2'),
	},
	'missing-value': { says: 'The parameter has no value.', source: rfc(9110, '11.2') },
	'unquoted-value': {
		says: 'A value with such signs, or with spaces, belongs into double quotes.',
		source: rfc(9110, '5.6.4'),
	},
	'unquoted-padding': {
		says: 'A value that ends with = belongs into double quotes.',
		source: 'https://github.com/cloudflare/privacypass-ts/issues/10',
	},
	'unquoted-realm': { says: 'The realm belongs into double quotes.', source: rfc(9110, '11.5') },
	'single-quotes': {
		says: 'Only double quotes hold a value together.',
		source: 'https://github.com/QwenLM/qwen-code/issues/5343',
	},
	'escaped-quotes': {
		says: 'The quotes are escaped: the header was taken from JSON or from a log.',
		source: rfc(9110, '5.6.4'),
	},
	'unclosed-quote': { says: 'A quote is opened and not closed.', source: rfc(9110, '5.6.4') },
	'unescaped-quote': {
		says: 'A quote within the value has no backslash, so the value ends there for most readers.',
		source: rfc(9110, '5.6.4'),
	},
	'needless-backslash': {
		says: 'A backslash takes itself away here: one that is meant is written twice.',
		source: rfc(9110, '5.6.4'),
	},
} as const satisfies Record<string, Fault>;

/** What can be wrong between parameters, and between challenges. */
export const challengeFaults = {
	'missing-scheme': { says: 'No scheme stands before the parameters.', source: rfc(9110, '11.3') },
	'comma-after-scheme': {
		says: 'A comma stands where only a space belongs: the scheme ends there without parameters.',
		source: 'https://github.com/oauthlib/oauthlib/issues/676',
	},
	'colon-after-scheme': { says: 'A colon stands behind the scheme.', source: rfc(9110, '11.3') },
	'missing-space': { says: 'No space stands behind the scheme.', source: rfc(9110, '11.3') },
	'missing-comma': {
		says: 'A comma is missing: readers may stop here.',
		source: 'https://github.com/jetty/jetty.project/issues/14008',
	},
	semicolon: { says: 'Parameters are parted by commas.', source: rfc(9110, '11.3') },
	'empty-element': {
		says: 'A comma has nothing before or behind it.',
		source: rfc(9110, '5.6.1'),
	},
	'quoted-challenge': {
		says: 'The whole header stands in quotes or brackets.',
		source: rfc(9110, '11.6.1'),
	},
	'header-name-in-value': {
		says: 'The name of the header stands in its value: two lines became one.',
		source: rfc(9110, '5.2'),
	},
	'repeated-parameter': { says: 'A parameter may stand only once.', source: rfc(9110, '11.2') },
	'repeated-challenge': {
		says: 'The same challenge stands there twice: two programs add it.',
		source: rfc(9110, '11.6.1'),
	},
	'stray-text': { says: 'This is no part of a challenge.', source: rfc(9110, '11.3') },
} as const satisfies Record<string, Fault>;

export type ParameterFault = keyof typeof parameterFaults;
export type ChallengeFault = keyof typeof challengeFaults;
