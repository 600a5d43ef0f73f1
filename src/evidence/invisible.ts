/** What sort of thing a character is that cannot be seen, or that is not what it seems. */
export type Invisible =
	| 'control'
	/** Turns the direction of what follows: “Trojan Source”, CVE-2021-42574. */
	| 'bidi'
	| 'zero-width'
	/** Looks like a space, or like the end of a line, and is none to a program. */
	| 'space'
	/** Letters without a shape, in which a text can be hidden. */
	| 'tag'
	/** Half of a character, such as a cut leaves behind. */
	| 'surrogate';

export interface Named {
	readonly kind: Invisible;
	/** As the Unicode Character Database has it; control characters by their alias. */
	readonly name: string;
}

const controls =
	'NULL,START OF HEADING,START OF TEXT,END OF TEXT,END OF TRANSMISSION,ENQUIRY,ACKNOWLEDGE,ALERT,BACKSPACE,CHARACTER TABULATION,LINE FEED,LINE TABULATION,FORM FEED,CARRIAGE RETURN,SHIFT OUT,SHIFT IN,DATA LINK ESCAPE,DEVICE CONTROL ONE,DEVICE CONTROL TWO,DEVICE CONTROL THREE,DEVICE CONTROL FOUR,NEGATIVE ACKNOWLEDGE,SYNCHRONOUS IDLE,END OF TRANSMISSION BLOCK,CANCEL,END OF MEDIUM,SUBSTITUTE,ESCAPE,INFORMATION SEPARATOR FOUR,INFORMATION SEPARATOR THREE,INFORMATION SEPARATOR TWO,INFORMATION SEPARATOR ONE'.split(
		',',
	);

/** Names by kind and first code point, one behind the other. */
const blocks: readonly (readonly [kind: Invisible, first: number, names: string])[] = [
	['control', 0x7f, 'DELETE'],
	['control', 0x85, 'NEXT LINE'],
	['control', 0x9b, 'CONTROL SEQUENCE INTRODUCER'],
	['space', 0xa0, 'NO-BREAK SPACE'],
	['zero-width', 0xad, 'SOFT HYPHEN'],
	['zero-width', 0x34f, 'COMBINING GRAPHEME JOINER'],
	['bidi', 0x61c, 'ARABIC LETTER MARK'],
	['zero-width', 0x115f, 'HANGUL CHOSEONG FILLER,HANGUL JUNGSEONG FILLER'],
	['space', 0x1680, 'OGHAM SPACE MARK'],
	['zero-width', 0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
	[
		'space',
		0x2000,
		'EN QUAD,EM QUAD,EN SPACE,EM SPACE,THREE-PER-EM SPACE,FOUR-PER-EM SPACE,SIX-PER-EM SPACE,FIGURE SPACE,PUNCTUATION SPACE,THIN SPACE,HAIR SPACE',
	],
	['zero-width', 0x200b, 'ZERO WIDTH SPACE,ZERO WIDTH NON-JOINER,ZERO WIDTH JOINER'],
	['bidi', 0x200e, 'LEFT-TO-RIGHT MARK,RIGHT-TO-LEFT MARK'],
	['space', 0x2028, 'LINE SEPARATOR,PARAGRAPH SEPARATOR'],
	[
		'bidi',
		0x202a,
		'LEFT-TO-RIGHT EMBEDDING,RIGHT-TO-LEFT EMBEDDING,POP DIRECTIONAL FORMATTING,LEFT-TO-RIGHT OVERRIDE,RIGHT-TO-LEFT OVERRIDE',
	],
	['space', 0x202f, 'NARROW NO-BREAK SPACE'],
	['space', 0x205f, 'MEDIUM MATHEMATICAL SPACE'],
	[
		'zero-width',
		0x2060,
		'WORD JOINER,FUNCTION APPLICATION,INVISIBLE TIMES,INVISIBLE SEPARATOR,INVISIBLE PLUS',
	],
	[
		'bidi',
		0x2066,
		'LEFT-TO-RIGHT ISOLATE,RIGHT-TO-LEFT ISOLATE,FIRST STRONG ISOLATE,POP DIRECTIONAL ISOLATE',
	],
	['space', 0x2800, 'BRAILLE PATTERN BLANK'],
	['space', 0x3000, 'IDEOGRAPHIC SPACE'],
	['zero-width', 0x3164, 'HANGUL FILLER'],
	['zero-width', 0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
	['zero-width', 0xffa0, 'HALFWIDTH HANGUL FILLER'],
	[
		'zero-width',
		0xfff9,
		'INTERLINEAR ANNOTATION ANCHOR,INTERLINEAR ANNOTATION SEPARATOR,INTERLINEAR ANNOTATION TERMINATOR',
	],
];

const named = new Map<number, Named>(
	[['control', 0, controls.join(',')] as const, ...blocks].flatMap(([kind, first, names]) =>
		names.split(',').map((name, place) => [first + place, { kind, name }] as const),
	),
);

/** Every character that cannot be seen, but for the space, the tab and the ends of lines. */
export const invisible =
	/(?![\t\n ]|\r\n)[\p{Cc}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb]/gu;

/** The kind and the name of a character that `invisible` finds. */
export function nameOf(code: number): Named {
	const known = named.get(code);
	if (known) return known;
	if (code < 0xa0) return { kind: 'control', name: 'CONTROL' };
	if (code >= 0xd800 && code <= 0xdfff) return { kind: 'surrogate', name: 'UNPAIRED SURROGATE' };
	if (code >= 0xfe00 && code <= 0xfe0f) return selector(code - 0xfe00 + 1);
	if (code >= 0xe0100 && code <= 0xe01ef) return selector(code - 0xe0100 + 17);
	if (code > 0xe0020 && code < 0xe007f)
		return { kind: 'tag', name: `TAG ${String.fromCharCode(code - 0xe0000)}` };
	if (code >= 0xe0000 && code <= 0xe007f) return { kind: 'tag', name: 'TAG' };
	return { kind: 'zero-width', name: 'WITHOUT A NAME' };
}

function selector(number: number): Named {
	return { kind: 'zero-width', name: `VARIATION SELECTOR-${number}` };
}
