import type { Box, Text } from '../../src/model/map-blocks.ts';
import { measures } from '../../src/model/map-blocks.ts';
import type { MapLayout, PlacedBlock, Road } from '../../src/model/map-layout.ts';
import { widthOf } from '../../src/model/text-width.ts';
import type { DecisionTree } from '../../src/model/tree.ts';

/** The questions to which any walk can come. */
export function reached({ start, questions }: DecisionTree): string[] {
	const found = new Set<string>([start]);
	for (const id of found)
		for (const { question } of questions[id]?.answers ?? []) if (question) found.add(question);
	return [...found];
}

export const text = ({ lines }: Text): string => lines.join(' ');

/** What a block draws, in words: `where [A website | I am not sure] ?what-happens`. */
export function said({ question, rows }: PlacedBlock): string[] {
	return rows.map(
		({ place, labels }) =>
			`${question} [${labels.map(text).join(' | ')}] ${place.kind === 'question' ? '?' : '!'}${place.id}`,
	);
}

const apart = (a: Box, b: Box): boolean =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Pairs of boxes that cover each other, by their names. */
export function overlaps(boxes: readonly (Box & { readonly name: string })[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes.slice(index + 1).flatMap((b) => (apart(a, b) ? [] : `${a.name} covers ${b.name}`)),
	);
}

/** The boxes that are drawn in a block, and its labels as boxes, from the picture’s own corner. */
export function boxesIn({ x, y, question, title, rows }: PlacedBlock): (Box & { name: string })[] {
	const { size, line } = measures.text;
	const moved = (name: string, box: Box) => ({ ...box, name, x: x + box.x, y: y + box.y });
	return [
		moved(question, title.box),
		...rows.flatMap(({ place, labels, outcome }) => [
			...(outcome ? [moved(`${question}!${place.id}`, outcome.box)] : []),
			...labels.map((label) =>
				moved(`“${text(label)}”`, {
					x: label.x,
					y: label.y - size,
					width: Math.max(...label.lines.map((one) => widthOf(one, size))),
					height: label.lines.length * line,
				}),
			),
		]),
	];
}

/** Blocks that a road runs through, instead of round them. */
export function cutThrough({ blocks }: MapLayout, { from, to, corners }: Road): string[] {
	return corners.slice(1).flatMap((end, index) => {
		const begin = corners[index] ?? end;
		const stretch = {
			x: Math.min(begin.x, end.x),
			y: Math.min(begin.y, end.y),
			width: Math.abs(begin.x - end.x),
			height: Math.abs(begin.y - end.y),
		};
		return blocks
			.filter((block) => !apart(stretch, block))
			.map(({ question }) => `the road from ${from} to ${to} runs through ${question}`);
	});
}
