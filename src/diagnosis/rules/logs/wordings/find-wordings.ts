import type { Span } from '../../../../evidence/evidence.ts';
import { evenOut } from '../../../even-text.ts';
import { fileBySignature } from '../../../filing.ts';
import { compileSignature, matchAt } from '../../../signature.ts';
import type { Wording } from './wording.ts';

export interface FoundWording extends Span {
	readonly wording: Wording;
	/** Where machines speak, at the end of a line by itself (a code: anywhere), or between a person’s quotes. */
	readonly stands: 'spoken' | 'line' | 'quote';
}

/** Finds wordings in a text. Takes time in proportion to its length, whatever the number of wordings. */
export type FindWordings = (text: string, spoken: readonly Span[]) => readonly FoundWording[];

/** More places of one wording than this are not looked at: each that counts says the same. */
const mostPlaces = 1000;

/** Nothing but marks before it in its line, or a colon: what introduces a message, or names its speaker. */
const lineBefore = /(?:(?:^|\n)[\s>*|"'`[{-]{0,12}|: {0,2}["'`]?)$/;
const lineBehind = /^["'`.!;,\]}]{0,4}\s{0,4}(?:\n|\r|$)/;
const quoteBefore = /["“„`‘]$/;
const quoteBehind = /^[.!]?["”“`’]/;

/**
 * Prepares the search for wordings. A wording counts where machines speak (the stretches given), as a
 * line by itself and between quotes, and a code anywhere; never in the middle of a person’s sentence.
 */
export function createFinder(wordings: readonly Wording[]): FindWordings {
	const candidates = wordings.flatMap((wording) =>
		wording.says.map((says) => ({ wording, signature: compileSignature(says) })),
	);
	const lookUp = fileBySignature(candidates);
	return (text, spoken) => {
		const even = evenOut(text);
		const isSpoken = insideOf(spoken);
		const best = new Map<Wording, FoundWording>();
		const places = new Map<(typeof candidates)[number], number>();
		lookUp(even.text, (candidate, literal, place) => {
			const { wording, signature } = candidate;
			if (best.get(wording)?.stands === 'spoken') return;
			const seen = places.get(candidate) ?? 0;
			if (seen > mostPlaces) return;
			places.set(candidate, seen + 1);
			const match = matchAt(signature, even.text, literal, place);
			if (!match) return;
			const from = even.at[match.from] ?? 0;
			const to = (even.at[match.to - 1] ?? 0) + 1;
			const isLoud = isSpoken({ from, to });
			const stands = isLoud ? 'spoken' : wording.isCode ? 'line' : standsAlone(text, from, to);
			if (stands && (isLoud || !best.has(wording)))
				best.set(wording, { wording, from, to, stands });
		});
		return outermost([...best.values()]);
	};
}

function standsAlone(text: string, from: number, to: number): 'line' | 'quote' | undefined {
	const before = text.slice(Math.max(0, from - 16), from);
	const behind = text.slice(to, to + 12);
	if (isAtStart(before, from) && lineBehind.test(behind)) return 'line';
	return quoteBefore.test(before) && quoteBehind.test(behind) ? 'quote' : undefined;
}

/** The beginning of a stretch that was cut out is none of a line. */
function isAtStart(before: string, from: number): boolean {
	return lineBefore.test(from > before.length ? `…${before}` : before);
}

/** Tells of a stretch whether it lies within one of others. */
function insideOf(others: readonly Span[]): (span: Span) => boolean {
	const merged: { from: number; to: number }[] = [];
	for (const { from, to } of others.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else merged.push({ from, to });
	}
	return ({ from, to }) => {
		let low = 0;
		let high = merged.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((merged[middle]?.from ?? 0) <= from) low = middle + 1;
			else high = middle;
		}
		return to <= (merged[low - 1]?.to ?? -1);
	};
}

/** In the order of the text, without those that lie within a longer one: it says more. */
function outermost(found: readonly FoundWording[]): FoundWording[] {
	const kept: FoundWording[] = [];
	for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
		const last = kept.at(-1);
		const isSame = last?.from === one.from && last.to === one.to;
		if (!last || one.to > last.to || isSame) kept.push(one);
	}
	return kept;
}
