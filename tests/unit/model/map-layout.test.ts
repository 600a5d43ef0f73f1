import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/model/map-layout.ts';
import { forksOf } from '../../../src/model/outline.ts';
import { boxesIn, cutThrough, overlaps, reached, said, text } from '../_map.ts';
import { tree, trees } from '../_tree.ts';

const map = await layOut(tree);

/** Sound trees of all shapes, each laid out once. */
const some = await Promise.all(
	fc
		.sample(trees, { numRuns: 60, seed: 401 })
		.map(async (any) => [any, await layOut(any)] as const),
);

/** Something that holds of the map of every tree. */
const always = (check: (tree_: typeof tree, map_: typeof map) => void) => {
	for (const [any, drawn] of some) check(any, drawn);
};

describe('the map draws', () => {
	it('every question that can be reached, once', () =>
		always((any, { blocks }) =>
			expect(blocks.map(({ question }) => question).sort()).toEqual(reached(any).sort()),
		));

	it('a question before those that only it leads to', () => {
		expect(map.blocks.map(({ question }) => question)).toEqual([
			'where',
			'what-happens',
			'know-the-password',
		]);
	});

	it('every answer beside the place that it leads to, those with the same place together', () => {
		expect(map.blocks.flatMap(said)).toEqual([
			'where [A website | I am not sure] ?what-happens',
			'where [A tool] !token',
			'what-happens [The box returns] ?know-the-password',
			'what-happens [A bare page] !address',
			'what-happens [I am not sure] !general',
			'know-the-password [Yes] !old-state',
			'know-the-password [No | I am not sure] !general',
		]);
	});

	it('the words of questions and outcomes', () => {
		expect(map.blocks.map(({ title }) => text(title.text))).toContain('Do you know the password?');
		expect(map.blocks[0]?.rows[1]?.outcome && text(map.blocks[0].rows[1].outcome.text)).toBe(
			'The token ran out',
		);
	});

	it('one road for each pair of questions of which one leads to the other', () =>
		always((any, { blocks }) => {
			const roads = blocks.flatMap((block) => block.roads.map(({ from, to }) => `${from}>${to}`));
			const expected = reached(any).flatMap((id) =>
				forksOf(any.questions[id]?.answers ?? []).flatMap(({ place }) =>
					place.kind === 'question' ? `${id}>${place.id}` : [],
				),
			);
			expect(roads.sort()).toEqual(expected.sort());
		}));
});

describe('on the map', () => {
	it('no two blocks cover each other', () =>
		always((_, { blocks }) =>
			expect(overlaps(blocks.map((block) => ({ ...block, name: block.question })))).toEqual([]),
		));

	it('no two boxes or labels cover each other', () =>
		always((_, { blocks }) => expect(overlaps(blocks.flatMap(boxesIn))).toEqual([])));

	it('every box lies within the picture', () =>
		always((_, { width, height, blocks }) => {
			for (const { x, y, ...box } of blocks.flatMap(boxesIn)) {
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
				expect(x + box.width).toBeLessThanOrEqual(width);
				expect(y + box.height).toBeLessThanOrEqual(height + 1);
			}
		}));

	it('a road begins at the right of its answers and ends at the left of the next question', () =>
		always((_, { blocks }) => {
			for (const block of blocks)
				for (const { to, corners } of block.roads) {
					const next = blocks.find(({ question }) => question === to);
					const row = block.rows.find(({ place }) => place.id === to);
					expect(corners[0]).toEqual({ x: block.x + block.width, y: block.y + (row?.y ?? 0) });
					expect(corners.at(-1)).toEqual({
						x: next?.x,
						y: (next?.y ?? 0) + (next?.title.box.height ?? 0) / 2,
					});
				}
		}));

	it('no road runs through a block', () =>
		always((_, any) =>
			expect(
				any.blocks.flatMap(({ roads }) => roads.flatMap((road) => cutThrough(any, road))),
			).toEqual([]),
		));

	it('a question stands right of those that lead to it', () =>
		always((_, { blocks }) => {
			for (const { x, width, roads } of blocks)
				for (const { to } of roads)
					expect(blocks.find(({ question }) => question === to)?.x).toBeGreaterThan(x + width);
		}));
});

it('the same tree is drawn the same way each time', async () => {
	expect(await layOut(tree)).toEqual(map);
});
