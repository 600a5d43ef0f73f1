import type { Span } from '../evidence.ts';

/** A stretch of base64 signs, with what was written around or instead of them. */
export interface Stretch extends Span {
	readonly signs: string;
	readonly padding?: Span;
	readonly escape?: Span;
}

/** What stands between two pieces of one token that was wrapped, quoted or copied badly. */
export interface Glue extends Span {
	readonly id: 'line-break' | 'white-space' | 'quote' | 'invisible-character';
}

const plain = /[\w+/-]+/y;
const escaped = /%2[BbFf]/y;
const equals = /(?:=|%3[Dd]){1,8}/y;
const dot = /\.|%2[Ee]/y;
const cutMark = /…{1,9}|\.{3,9}|\*{2,99}|•{2,99}|\[(?:…|\.{3})\]|<(?:…|\.{3})>/y;
const glue =
	/(?:\\[nrt]|\\(?=\s)|%(?:20|0[AaDd])|[\s\u00AD\u200B-\u200D\u2060"'`“”+]){1,200}(?=[\w./-])/y;

/** Where a pattern that is sticky fits at a place. */
function fitAt(pattern: RegExp, text: string, from: number): Span | undefined {
	pattern.lastIndex = from;
	return pattern.test(text) ? { from, to: pattern.lastIndex } : undefined;
}

/**
 * The base64 signs at a place, of either alphabet, `+` and `/` also as addresses have them (`%2B`),
 * up to the padding.
 */
export function stretchAt(text: string, from: number): Stretch {
	const pieces: string[] = [];
	let to = from;
	let escape: Span | undefined;
	for (;;) {
		const some = fitAt(plain, text, to);
		if (some) pieces.push(text.slice(some.from, some.to));
		const sign = fitAt(escaped, text, some?.to ?? to);
		if (sign) pieces.push(text.charAt(sign.from + 2).toLowerCase() === 'b' ? '+' : '/');
		to = sign?.to ?? some?.to ?? to;
		escape ??= sign;
		if (!sign) break;
	}
	const signs = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
	const padding = signs ? fitAt(equals, text, to) : undefined;
	return {
		from,
		to: padding?.to ?? to,
		signs,
		...(padding && { padding }),
		...(escape && { escape }),
	};
}

/** The dot between two parts, also as `%2E`. */
export function dotAt(text: string, from: number): Span | undefined {
	return fitAt(dot, text, from);
}

/** A mark that something was left out: `…`, `...`, `***`, `[...]`. */
export function cutMarkAt(text: string, from: number): Span | undefined {
	const mark = fitAt(cutMark, text, from);
	// In `eyJhbGci....eyJzdWI` the last of four dots stands between two parts.
	const four = mark && text.slice(mark.from, mark.to) === '....' && /\w/.test(text.charAt(mark.to));
	return four ? { from, to: mark.to - 1 } : mark;
}

/** White space, quotes and invisible characters, where more of a token may follow. */
export function glueAt(text: string, from: number): Glue | undefined {
	const span = fitAt(glue, text, from);
	if (!span) return undefined;
	const written = text.slice(span.from, span.to);
	if (/[\r\n]|\\[nr]|%0/.test(written)) return { id: 'line-break', ...span };
	if (/["'`“”]/.test(written)) return { id: 'quote', ...span };
	const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(written);
	return { id: invisible ? 'invisible-character' : 'white-space', ...span };
}
