import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/mdx.ts';
import { slug } from '../../src/model/words.ts';
import { bodies, library } from './_library.ts';
import { everyNode } from './_prose.ts';

/** Pages that are no entry of the library. */
const lists = ['/', '/why/', '/search/', '/causes/', '/fixes/', '/variations/', '/faq/', '/guides/', '/about/'];
const pages = new Set([
	...lists,
	...Object.values({ ...library, tree: [] }).flatMap((list) => list.map(({ url }) => url)),
]);

/** The anchors of each page’s own headings; the FAQ has its entries’. */
const anchors = new Set(
	bodies.flatMap(({ url, root }) =>
		root.children.flatMap((node) =>
			node.type === 'heading' ? [`${url.replace(/#.*/, '')}#${slug(textOf(node))}`] : [],
		),
	),
);

const links = bodies.flatMap(({ file, url, root }) =>
	everyNode(root).flatMap((node) =>
		node.type === 'link' || node.type === 'definition' || node.type === 'image'
			? [{ file, from: url, to: node.url }]
			: [],
	),
);
const inside = links.filter(({ to }) => !/^[a-z]+:/.test(to));

describe('a link inside the site leads to a page and an anchor that are there', () => {
	it.each(inside)('$file: $to', ({ from, to }) => {
		const target = to.startsWith('#') ? `${from.replace(/#.*/, '')}${to}` : to;
		const known = target.includes('#') ? new Set([...pages, ...anchors]) : pages;
		expect([...known]).toContain(target);
	});
});

it('a link to elsewhere is https', () => {
	const outside = links.filter(({ to }) => !inside.some((link) => link.to === to));
	expect(outside.filter(({ to }) => !to.startsWith('https://'))).toEqual([]);
});

it('no page links to itself', () => {
	expect(links.filter(({ from, to }) => from === to)).toEqual([]);
});

it('a link says where it leads', () => {
	const words = bodies.flatMap(({ root }) =>
		everyNode(root).flatMap((node) => (node.type === 'link' ? [textOf(node)] : [])),
	);
	expect(words.filter((text) => text.length < 3 || /^(?:click )?here$|^this page$|^more$/i.test(text))).toEqual([]);
});
