import { measures, type Block, type Text } from './map-blocks.ts';
import type { Point, Road } from './map-layout.ts';

/** How round the corners of a road are. */
const radius = 8;
/** Where the line hangs down from a question to its answers. */
const stem = 12;

const round = (value: number): number => Math.round(value);

/** The lines of a block: from the question down to its answers, and on to their outcomes. */
export function linesOf({ title, rows }: Block): string {
	const ticks = rows.flatMap(({ labels }) => labels.map(middleOf));
	const last = ticks.at(-1);
	if (last === undefined) return '';
	return [
		`M${stem} ${title.box.height}V${last}`,
		...ticks.map((y) => `M${stem} ${y}h${measures.label - stem - 4}`),
		...rows.map(({ y, from, outcome }) =>
			outcome ? `M${round(from)} ${round(y)}H${outcome.box.x - 2}${head}` : '',
		),
	].join('');
}

/** The height of the middle of a label. */
function middleOf({ y, lines }: Text): number {
	const { size, line } = measures.text;
	return round(y - size / 3 + ((lines.length - 1) * line) / 2);
}

/** The way to another question, measured from the corner of the block that it leaves. */
export function roadPath({ corners }: Road, { x, y, rows }: Block & Point): string {
	const [first, ...rest] = corners.map((corner) => ({
		x: round(corner.x - x),
		y: round(corner.y - y),
	}));
	if (!first) return '';
	const start = rows.find((row) => round(row.y) === first.y)?.from ?? first.x;
	const parts = rest.map((corner, index) => {
		const before = rest[index - 1] ?? first;
		const after = rest[index + 1];
		if (!after) return `H${corner.x - 2}${head}`;
		const most = (a: Point, b: Point) => (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) / 2;
		const bend = round(Math.min(radius, most(before, corner), most(corner, after)));
		const level = before.y === corner.y;
		const dx = Math.sign(level ? corner.x - before.x : after.x - corner.x) * bend;
		const dy = Math.sign(level ? after.y - corner.y : corner.y - before.y) * bend;
		return level
			? `H${corner.x - dx}q${dx} 0 ${dx} ${dy}`
			: `V${corner.y - dy}q0 ${dy} ${dx} ${dy}`;
	});
	return `M${round(start)} ${first.y}${parts.join('')}`;
}

/** The head of an arrow that points to the right. */
const head = 'm-6-5l6 5l-6 5';
