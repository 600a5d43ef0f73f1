import type { Span } from '../evidence.ts';
import { cutMarkAt, dotAt, glueAt, stretchAt, type Glue, type Stretch } from './signs.ts';

/** One part of a token as it was written. */
export interface Part extends Span {
	readonly signs: string;
	/** The mark that something was left out. */
	readonly cut?: Span;
	readonly padding?: Span;
	readonly escape?: Span;
	readonly glue: readonly Glue[];
	/** The dot behind it, where one follows. */
	readonly dot?: Span;
	/** How far was looked for more of it. */
	readonly seen: number;
}

/** What is known of a part while it is read: its length, its last four signs, and all of it. */
export type IsComplete = (length: number, lastFour: string, signs: () => string) => boolean;

export interface PartReading {
	/** Whether it may go on behind a line break, a quote or white space. */
	readonly mayJoin: boolean;
	/** What a part that was joined must be to be believed: complete, or followed by a dot. */
	readonly believed: IsComplete | 'before-dot';
}

/** Pieces of one part, in the order of the text. */
interface Pieces {
	readonly stretches: readonly Stretch[];
	readonly glue: readonly Glue[];
	readonly to: number;
}

const signsOf = ({ stretches }: Pieces): string => stretches.map(({ signs }) => signs).join('');

/**
 * Reads one part, on over line breaks, quotes and white space where what they join makes a part
 * that is complete. Where it does not, the part ends before the first of them.
 */
export function readPart(text: string, from: number, { mayJoin, believed }: PartReading): Part {
	const isComplete = believed === 'before-dot' ? () => false : believed;
	const stretches: Stretch[] = [];
	const glued: Glue[] = [];
	let to = from;
	let length = 0;
	let lastFour = '';
	let alone: Pieces | undefined;
	for (;;) {
		const stretch = stretchAt(text, to);
		if (stretch.signs) stretches.push(stretch);
		to = stretch.to;
		length += stretch.signs.length;
		lastFour = (lastFour + stretch.signs.slice(-4)).slice(-4);
		const glue = mayJoin ? glueAt(text, to) : undefined;
		if (!glue) break;
		alone ??= { stretches: [...stretches], glue: [], to };
		const beforeDot = dotAt(text, glue.to) && !cutMarkAt(text, glue.to);
		if (!beforeDot && isComplete(length, lastFour, () => signsOf({ stretches, glue: glued, to })))
			break;
		glued.push(glue);
		to = glue.to;
	}
	const read = { stretches, glue: glued, to };
	const held =
		glued.length === 0 ||
		(believed === 'before-dot'
			? dotAt(text, to) !== undefined
			: isComplete(length, lastFour, () => signsOf(read)));
	return finish(text, from, held ? read : (alone ?? read), to);
}

function finish(text: string, from: number, pieces: Pieces, seen: number): Part {
	const cut = cutMarkAt(text, pieces.to);
	// Of `eyJhbGci…NiJ9` the second piece stands somewhere behind the first.
	const to = cut ? behindCut(text, cut.to) : pieces.to;
	const dot = cutMarkAt(text, to) ? undefined : dotAt(text, to);
	const padding = pieces.stretches.find((stretch) => stretch.padding)?.padding;
	const escape = pieces.stretches.find((stretch) => stretch.escape)?.escape;
	return {
		from: pieces.stretches[0]?.from ?? from,
		to,
		signs: signsOf(pieces),
		glue: pieces.glue,
		seen: Math.max(seen, to),
		...(cut && { cut }),
		...(padding && { padding }),
		...(escape && { escape }),
		...(dot && { dot }),
	};
}

function behindCut(text: string, from: number): number {
	return text.startsWith('eyJ', from) ? from : stretchAt(text, from).to;
}
