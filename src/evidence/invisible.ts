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
	/** As the Unicode Character Database has it, control characters by their alias; of rare ones the kind. */
	readonly name: string;
}

/** Names by the first code point, one behind the other, of what turns up in pastes. */
const names = new Map(
	(
		[
			[0x0, 'NULL'],
			[0x8, 'BACKSPACE'],
			[0xd, 'CARRIAGE RETURN'],
			[0x1b, 'ESCAPE'],
			[0x7f, 'DELETE'],
			[0x85, 'NEXT LINE'],
			[0xa0, 'NO-BREAK SPACE'],
			[0xad, 'SOFT HYPHEN'],
			[
				0x200b,
				'ZERO WIDTH SPACE,ZERO WIDTH NON-JOINER,ZERO WIDTH JOINER,LEFT-TO-RIGHT MARK,RIGHT-TO-LEFT MARK',
			],
			[
				0x2028,
				'LINE SEPARATOR,PARAGRAPH SEPARATOR,LEFT-TO-RIGHT EMBEDDING,RIGHT-TO-LEFT EMBEDDING,POP DIRECTIONAL FORMATTING,LEFT-TO-RIGHT OVERRIDE,RIGHT-TO-LEFT OVERRIDE,NARROW NO-BREAK SPACE',
			],
			[0x2060, 'WORD JOINER'],
			[
				0x2066,
				'LEFT-TO-RIGHT ISOLATE,RIGHT-TO-LEFT ISOLATE,FIRST STRONG ISOLATE,POP DIRECTIONAL ISOLATE',
			],
			[0x3000, 'IDEOGRAPHIC SPACE'],
			[0x3164, 'HANGUL FILLER'],
			[0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
		] as const
	).flatMap(([first, all]) =>
		all.split(',').map((name, place): [number, string] => [first + place, name]),
	),
);

/** Every character that cannot be seen, but for the space, the tab and the ends of lines. */
export const invisible =
	/(?![\t\n ]|\r\n)[\p{Cc}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb]/gu;

/** The kind and the name of a character that `invisible` finds. */
export function nameOf(code: number): Named {
	const kind = kindOf(code);
	const sign = String.fromCodePoint(code);
	const rare = /\p{Variation_Selector}/u.test(sign)
		? 'VARIATION SELECTOR'
		: code > 0xe0020 && code < 0xe007f
			? `TAG ${String.fromCharCode(code - 0xe0000)}`
			: kind.toUpperCase();
	return { kind, name: names.get(code) ?? rare };
}

function kindOf(code: number): Invisible {
	const sign = String.fromCodePoint(code);
	if (/\p{Cc}/u.test(sign)) return 'control';
	if (/\p{Cs}/u.test(sign)) return 'surrogate';
	if (/\p{Bidi_Control}/u.test(sign)) return 'bidi';
	if (/[\p{Z}\u2800]/u.test(sign)) return 'space';
	return code >> 7 === 0x1c00 ? 'tag' : 'zero-width';
}
