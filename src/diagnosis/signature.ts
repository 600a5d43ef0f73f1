import { placeholderNames, placeholders, type Placeholder } from '../schemas/placeholders.ts';
import { evenOut, type EvenText } from './even-text.ts';

/** What stands between two literals of a signature. */
interface Gap {
	/** How many characters it takes at most. */
	readonly most: number;
	/** What may stand in it from a place on, and what up to a place; a space at either end is none of it. */
	readonly fromHere: RegExp;
	readonly upToHere: RegExp;
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
			gaps.push(toGap(joined(between), [!/\s$/.test(before), !/^\s/.test(part)]));
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

function toGap({ of, most }: Placeholder, tight: Gap['tight']): Gap {
	return {
		most,
		fromHere: new RegExp(` ?${of.source}*`, 'uy'),
		upToHere: new RegExp(`(?<=(${of.source}* ?))`, 'uy'),
		tight,
	};
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
	if (!gap || !(gap.tight[1] || isEdge(text, end))) return undefined;
	const [first, last] = endsBefore(text, end, gap);
	if (last < first) return undefined;
	const begin = Math.max(0, first - literal.length);
	const window = text.slice(begin, last);
	for (
		let at = window.lastIndexOf(literal);
		at >= 0;
		at = at > 0 ? window.lastIndexOf(literal, at - 1) : -1
	)
		if (gap.tight[0] || isEdge(text, begin + at + literal.length)) return begin + at;
	return undefined;
}

/** The nearest place behind `begin` where a literal stands that leaves a gap of the right kind. */
function literalBehind(
	text: string,
	begin: number,
	literal: string,
	gap?: Gap,
): number | undefined {
	if (!gap || !(gap.tight[0] || isEdge(text, begin))) return undefined;
	const [first, last] = beginsBehind(text, begin, gap);
	if (last < first) return undefined;
	const window = text.slice(first, last + literal.length);
	for (let at = window.indexOf(literal); at >= 0; at = window.indexOf(literal, at + 1))
		if (gap.tight[1] || isEdge(text, first + at)) return first + at;
	return undefined;
}

/** From where to where a gap that ends at a place may begin: it is not empty, and not a mere space. */
function endsBefore(text: string, end: number, { most, upToHere }: Gap): [number, number] {
	const window = text.slice(Math.max(0, end - most), end);
	upToHere.lastIndex = window.length;
	const run = upToHere.exec(window)?.[1]?.length ?? 0;
	const space = run < window.length && window[window.length - run - 1] === ' ' ? 1 : 0;
	return [end - run - space, end - (window.endsWith(' ') ? 2 : 1)];
}

/** The same for where a gap that begins at a place may end. */
function beginsBehind(text: string, begin: number, { most, fromHere }: Gap): [number, number] {
	const window = text.slice(begin, begin + most);
	fromHere.lastIndex = 0;
	const run = fromHere.exec(window)?.[0].length ?? 0;
	const space = window[run] === ' ' ? 1 : 0;
	return [begin + (window.startsWith(' ') ? 2 : 1), begin + run + space];
}

const wordSign = /[\p{L}\p{N}_]/u;

/** Whether no word or number goes on across a place: `Error 401` is not in `Errors 401` or `Error 401.9`. */
function isEdge(text: string, place: number): boolean {
	return (
		!(wordSign.test(text[place - 1] ?? ' ') && wordSign.test(text[place] ?? ' ')) &&
		!/^\d\.\d/.test(text.slice(place - 1, place + 2))
	);
}
