import { placeholderNames, placeholders, type Placeholder } from '../schemas/placeholders.ts';
import { evenOut, type EvenText } from './even-text.ts';

/** What stands between two literals of a signature. */
interface Gap extends Placeholder {
	/** Whether the signature leaves no space before it, and behind it. */
	readonly tight: readonly [before: boolean, behind: boolean];
}

/** A signature, ready to be looked for. */
export interface Signature {
	/** Its words and signs between placeholders, as `evenOut` writes them. */
	readonly literals: readonly string[];
	/** What stands between one literal and the next. */
	readonly gaps: readonly Gap[];
	/** How many characters are given: the more, the more certain a match. */
	readonly weight: number;
}

/** Where a signature was found in an evened-out text. */
export interface Match {
	readonly from: number;
	readonly to: number;
}

const placeholder = new RegExp(`<(${placeholderNames.join('|')})>`);

/**
 * Reads a signature such as `user <user> not found`. A placeholder at an end asks for nothing and
 * is left out. A word at the end may go on only behind an underscore: `key provided: sk_`.
 */
export function compileSignature(signature: string): Signature {
	const parts = signature.split(placeholder);
	const literals: string[] = [];
	const gaps: Gap[] = [];
	let before = '';
	let between: Placeholder[] = [];
	for (const [index, part] of parts.entries()) {
		if (index % 2 === 1) {
			between.push(placeholders[part as keyof typeof placeholders]);
			continue;
		}
		const { text } = evenOut(part);
		if (text === '') continue;
		if (literals.length > 0)
			gaps.push({ ...joined(between), tight: [!/\s$/.test(before), !/^\s/.test(part)] });
		literals.push(text);
		before = part;
		between = [];
	}
	return { literals, gaps, weight: literals.reduce((sum, { length }) => sum + length, 0) };
}

/** Several placeholders with nothing but space between them: any text that is no longer than theirs. */
function joined(between: readonly Placeholder[]): Placeholder {
	const [only, ...others] = between;
	if (only && others.length === 0) return only;
	return { of: placeholders.text.of, most: between.reduce((sum, { most }) => sum + most, 0) };
}

/**
 * Holds a signature against the place of a text where one of its literals may stand.
 *
 * @param which the literal that begins at `place`
 */
export function matchAt(
	{ literals, gaps }: Signature,
	text: EvenText['text'],
	which: number,
	place: number,
): Match | undefined {
	const literal = literals[which] ?? '';
	if (!text.startsWith(literal, place)) return undefined;
	let from = place;
	for (let index = which - 1; index >= 0; index--) {
		const before = literalBefore(text, from, literals[index] ?? '', gaps[index]);
		if (before === undefined) return undefined;
		from = before;
	}
	let to = place + literal.length;
	for (let index = which + 1; index < literals.length; index++) {
		const next = literals[index] ?? '';
		const behind = literalBehind(text, to, next, gaps[index - 1]);
		if (behind === undefined) return undefined;
		to = behind + next.length;
	}
	const ends = text[to - 1] === '_' || isEdge(text, to);
	return ends && isEdge(text, from) ? { from, to } : undefined;
}

/** The nearest place before `end` where a literal stands that leaves a gap of the right kind. */
function literalBefore(text: string, end: number, literal: string, gap?: Gap): number | undefined {
	if (!gap) return undefined;
	const begin = Math.max(0, end - gap.most - literal.length);
	const window = text.slice(begin, end);
	for (
		let at = window.lastIndexOf(literal, window.length - literal.length - 1);
		at >= 0;
		at = at > 0 ? window.lastIndexOf(literal, at - 1) : -1
	)
		if (fits(text, begin + at + literal.length, end, gap)) return begin + at;
	return undefined;
}

/** The nearest place behind `begin` where a literal stands that leaves a gap of the right kind. */
function literalBehind(
	text: string,
	begin: number,
	literal: string,
	gap?: Gap,
): number | undefined {
	if (!gap) return undefined;
	const window = text.slice(begin, begin + gap.most + literal.length);
	for (let at = window.indexOf(literal, 1); at >= 0; at = window.indexOf(literal, at + 1))
		if (fits(text, begin, begin + at, gap)) return begin + at;
	return undefined;
}

/** Whether what stands from `from` to `to` may stand in a gap. */
function fits(text: string, from: number, to: number, { of, tight }: Gap): boolean {
	const between = text.slice(from, to).trim();
	const [before, behind] = tight;
	return (
		between !== '' &&
		of.test(between) &&
		(before || isEdge(text, from)) &&
		(behind || isEdge(text, to))
	);
}

const wordSign = /[\p{L}\p{N}_]/u;

/** Whether no word or number goes on across a place: `Error 401` is not in `Errors 401` or `Error 401.9`. */
function isEdge(text: string, place: number): boolean {
	return (
		!(wordSign.test(text[place - 1] ?? ' ') && wordSign.test(text[place] ?? ' ')) &&
		!/^\d\.\d/.test(text.slice(place - 1, place + 2))
	);
}
