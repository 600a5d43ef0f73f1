/**
 * How wide characters are, in parts of the size of the type. Taken from the widest of the fonts that
 * systems set text in (DejaVu Sans, near to Verdana), so that what fits here fits everywhere.
 */
const widths: readonly (readonly [characters: string, width: number])[] = [
	["ijlI’‘'|", 0.32],
	[' .,:;!/()[]ft', 0.4],
	['-r“”"sJ', 0.52],
	['mwMW%@…→', 1],
	['ABCDEFGHKLNOPQRSTUVXYZ&+=_', 0.76],
];
const usual = 0.64;
const known = new Map(widths.flatMap(([all, width]) => Array.from(all, (one) => [one, width])));

/** Bold type is this much wider. */
const boldness = 1.11;

/** How wide a line is drawn at most, in pixels. */
export function widthOf(line: string, size: number, bold = false): number {
	const sum = Array.from(line).reduce((width, one) => width + (known.get(one) ?? usual), 0);
	return sum * size * (bold ? boldness : 1);
}

/** Breaks a text into as few lines of at most that width as can be; a longer word keeps its line. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = `${last ?? ''} ${word}`;
		if (last === undefined || widthOf(longer, size, bold) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
