import type { Span } from '../evidence/evidence.ts';
import type { ShownPiece } from '../evidence/mask-visible.ts';

/** A part of a paste as it is shown again. */
export interface PastePart {
	readonly text: string;
	readonly kind: ShownPiece['kind'] | 'left out';
	/** The places, in the list of marks, of those that lie over it. */
	readonly marks: readonly number[];
}

/** So much of a paste is shown from its beginning, and so much round each mark behind that. */
const fromBeginning = 6000;
const around = 300;
/** More marks than this far down are no help. */
const mostMarks = 40;

/** A paste in parts, cut where marks begin and end; what is long is left out where no mark is near. */
export function showPaste(pieces: readonly ShownPiece[], marks: readonly Span[]): PastePart[] {
	const length = pieces.at(-1)?.to ?? 0;
	const windows = windowsOf(marks.slice(0, mostMarks), length);
	const edges = [
		...new Set([...marks.slice(0, mostMarks), ...windows].flatMap(({ from, to }) => [from, to])),
	].sort((a, b) => a - b);
	const parts: PastePart[] = [];
	let window = 0;
	let edge = 0;
	for (const piece of pieces) {
		for (let from = piece.from; from < piece.to;) {
			while ((edges[edge] ?? Infinity) <= from) edge++;
			// A token or a mask stands for the whole of what it stands for.
			const to = piece.kind === 'plain' ? Math.min(piece.to, edges[edge] ?? Infinity) : piece.to;
			while ((windows[window]?.to ?? Infinity) <= from) window++;
			const shown = (windows[window]?.from ?? Infinity) < to;
			if (shown)
				parts.push({
					text:
						piece.kind === 'plain'
							? piece.text.slice(from - piece.from, to - piece.from)
							: piece.text,
					kind: piece.kind,
					marks: marksOver({ from, to }, marks),
				});
			else leaveOut(parts, to - from);
			from = to;
		}
	}
	return united(parts);
}

/** What is shown: the beginning, and what is round the marks. In order, none touching another. */
function windowsOf(marks: readonly Span[], length: number): Span[] {
	const all = [
		{ from: 0, to: fromBeginning },
		...marks.map(({ from, to }) => ({
			from: from - around,
			to: Math.min(to, from + around) + around,
		})),
	].toSorted((a, b) => a.from - b.from);
	const windows: { from: number; to: number }[] = [];
	for (const { from, to } of all) {
		const last = windows.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else windows.push({ from, to });
	}
	return windows.map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(length, to) }));
}

function marksOver({ from, to }: Span, marks: readonly Span[]): number[] {
	return marks.flatMap((mark, at) => (mark.from < to && from < mark.to ? [at] : []));
}

function leaveOut(parts: PastePart[], characters: number): void {
	const last = parts.at(-1);
	const before = last?.kind === 'left out' ? Number(last.text) : 0;
	if (before > 0) parts.pop();
	parts.push({ text: String(before + characters), kind: 'left out', marks: [] });
}

/** Neighbours of one kind under the same marks as one part. */
function united(parts: readonly PastePart[]): PastePart[] {
	const all: PastePart[] = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (
			last?.kind === 'plain' &&
			part.kind === 'plain' &&
			String(last.marks) === String(part.marks)
		)
			all[all.length - 1] = { ...last, text: last.text + part.text };
		else all.push(part);
	}
	return all;
}
