import { expect, test } from 'vitest';
import { layOut } from '../../src/model/map-layout.ts';
import { boxesIn, cutThrough, overlaps, reached } from '../unit/_map.ts';
import { library } from './_library.ts';

const map = await layOut(library.tree);

test('the map begins with the first question in its upper left corner', () => {
	expect(map.blocks[0]).toMatchObject({ question: library.tree.start, x: 0, y: 0 });
});

test('the map draws every question', () => {
	expect(map.blocks.map(({ question }) => question).sort()).toEqual(reached(library.tree).sort());
});

test('the map draws every outcome', () => {
	const drawn = map.blocks.flatMap(({ rows }) =>
		rows.flatMap(({ place, outcome }) => (outcome ? place.id : [])),
	);
	expect([...new Set(drawn)].sort()).toEqual(Object.keys(library.tree.outcomes).sort());
});

test('nothing on the map covers anything else', () => {
	expect(overlaps(map.blocks.flatMap(boxesIn))).toEqual([]);
});

test('no road on the map runs through a question and its answers', () => {
	expect(
		map.blocks.flatMap(({ roads }) => roads.flatMap((road) => cutThrough(map, road))),
	).toEqual([]);
});
