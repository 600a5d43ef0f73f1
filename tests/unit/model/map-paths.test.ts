import { expect, it } from 'vitest';
import { blocksOf, type Block } from '../../../src/model/map-blocks.ts';
import { linesOf, roadPath } from '../../../src/model/map-paths.ts';
import { tree } from '../_tree.ts';

const [where] = blocksOf(tree) as [Block];
const block = { ...where, x: 100, y: 50 };
const y = block.y + (where.rows[0]?.y ?? 0);
const road = (...corners: { x: number; y: number }[]) =>
	roadPath({ from: 'where', to: 'what-happens', corners }, block);

it('a straight road begins where its answers end and points at the next question', () => {
	expect(road({ x: 540, y }, { x: 600, y })).toBe(
		`M${Math.round(where.rows[0]?.from ?? 0)} ${y - 50}H498m-6-5l6 5l-6 5`,
	);
});

it('a road that turns has round corners', () => {
	const path = road({ x: 540, y }, { x: 560, y }, { x: 560, y: y + 200 }, { x: 600, y: y + 200 });
	expect(path).toContain(`H452q8 0 8 8V${y + 200 - 50 - 8}q0 8 8 8H498`);
});

it('a road that turns upwards bends upwards', () => {
	const path = road({ x: 540, y }, { x: 560, y }, { x: 560, y: y - 200 }, { x: 600, y: y - 200 });
	expect(path).toContain(`H452q8 0 8 -8V${y - 200 - 50 + 8}q0 -8 8 -8H498`);
});

it('corners that lie close together are less round', () => {
	const path = road({ x: 540, y }, { x: 560, y }, { x: 560, y: y + 6 }, { x: 600, y: y + 6 });
	expect(path).toContain('q3 0 3 3');
});

it('every answer hangs on the line that comes down from its question', () => {
	const ticks = linesOf(where).match(/M12 \d+h8/g) ?? [];
	expect(ticks).toHaveLength(where.rows.flatMap(({ labels }) => labels).length);
});

it('an arrow leads from an answer to its outcome', () => {
	expect(linesOf(where).match(/m-6-5l6 5l-6 5/g)).toHaveLength(
		where.rows.filter(({ outcome }) => outcome).length,
	);
});
