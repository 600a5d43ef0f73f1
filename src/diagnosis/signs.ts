/** What one sign is to the comparison of texts. */
export interface Sign {
	/**
	 * `word` goes on a word and `mark` ends it; `space` and `nothing` leave no sign; of `more`, what
	 * stands beside it decides, or more than one sign becomes of it.
	 */
	readonly is: 'word' | 'mark' | 'space' | 'nothing' | 'more';
	/** The code that a word’s sign or a mark is written as. */
	readonly code: number;
}

/** Marks without width, which nobody sees and editors leave behind. */
const unseen = /[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** A backslash or an escape sign, whose next signs belong to it; half of a letter; three dots. */
const more = /[\\\u001b\ud800-\udfff…]/;

const alike: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
	'‑': '-',
};

export const isWord = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign);

/** In lower case, where that takes no more room. */
export function lower(sign: string): string {
	const small = sign.toLowerCase();
	return small.length === sign.length ? small : sign;
}

/**
 * Every sign of ASCII, and all others that were met. To ask patterns about each sign of a megabyte
 * takes a third of a second; to look it up, a tenth of that.
 */
const ascii = Array.from({ length: 128 }, (_, code) => toSign(code));
const others = new Map<number, Sign>();

/** What the sign with a UTF-16 code is. */
export function signOf(code: number): Sign {
	const known = ascii[code] ?? others.get(code);
	if (known) return known;
	const sign = toSign(code);
	others.set(code, sign);
	return sign;
}

function toSign(code: number): Sign {
	const sign = String.fromCharCode(code);
	const even = alike[sign] ?? lower(sign);
	return { is: kindOf(sign), code: even.charCodeAt(0) };
}

function kindOf(sign: string): Sign['is'] {
	if (more.test(sign)) return 'more';
	if (unseen.test(sign)) return 'nothing';
	if (/\s/.test(sign)) return 'space';
	return isWord(sign) ? 'word' : 'mark';
}
