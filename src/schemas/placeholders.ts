/**
 * What may stand in place of a word in angle brackets inside a signature, once the text is evened
 * out: a space stands only between two words then.
 */
export interface Placeholder {
	/** The signs that it may consist of: a pattern for one. */
	readonly of: RegExp;
	/** How many characters it takes at most. */
	readonly most: number;
}

const unbroken = /[^\s"'<>]/;
const anything = /[^]/;

/** The words in angle brackets that a signature may use. */
export const placeholders = {
	host: { of: /[^\s"'<>/]/, most: 260 },
	url: { of: unbroken, most: 2000 },
	path: { of: unbroken, most: 1000 },
	user: { of: anything, most: 128 },
	id: { of: unbroken, most: 300 },
	time: { of: /[\p{L}\d\s:.,+/()-]/u, most: 64 },
	number: { of: /[-\d.,_]/, most: 32 },
	text: { of: anything, most: 400 },
} as const satisfies Record<string, Placeholder>;

export type PlaceholderName = keyof typeof placeholders;

export const placeholderNames = Object.keys(placeholders) as readonly PlaceholderName[];
