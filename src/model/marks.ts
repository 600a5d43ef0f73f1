/** A stretch of text, marked or not. */
export interface Piece<Mark> {
	readonly text: string;
	readonly mark?: Mark;
}

/** Cuts a text at the words that are to be marked; each mark is used once, at its first place. */
export function splitMarks<Mark extends { readonly text: string }>(
	text: string,
	marks: readonly Mark[],
): Piece<Mark>[] {
	const placed = marks
		.map((mark) => ({ mark, start: text.indexOf(mark.text) }))
		.filter(({ start }) => start >= 0)
		.sort((a, b) => a.start - b.start || b.mark.text.length - a.mark.text.length);
	const pieces: Piece<Mark>[] = [];
	let at = 0;
	for (const { mark, start } of placed) {
		if (start < at) continue;
		if (start > at) pieces.push({ text: text.slice(at, start) });
		pieces.push({ text: mark.text, mark });
		at = start + mark.text.length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at) });
	return pieces;
}
