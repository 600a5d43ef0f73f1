import { expect, test } from 'vitest';
import { firstPartOf } from './_bytes.ts';
import { idsOf } from './_content.ts';
import { all, attribute, decode, textOf } from './_html.ts';
import { pagesOf } from './_pages.ts';
import { whyDead } from './_references.ts';

const [page] = pagesOf('map');
if (!page) throw new Error('There is no map.');
const { html, document } = page;

// The parser of the other tests knows nothing of what is in a picture.
const links = [
	...html.matchAll(/<a href="([^"]+)"[^>]*><rect [^>]*><\/rect><text>([^]*?)<\/text><\/a>/g),
].map(([, address = '', text = '']) => ({
	address,
	text: decode(text.replace(/<[^>]+>/g, '')),
	lines: text.split('<tspan').length - 1,
}));
const places = [
	...idsOf('questions').map((id) => `/why/${id}/`),
	...idsOf('outcomes').map((id) => `/why/outcome/${id}/`),
];

test('every question and outcome is a link in the picture', () => {
	const there = new Set(links.map(({ address }) => address));
	expect(places.filter((place) => !there.has(place))).toEqual([]);
});

test('no link in the picture leads nowhere', () => {
	expect(links.flatMap(({ address }) => whyDead(address) ?? [])).toEqual([]);
});

test('every question and outcome is a link in the list', () => {
	const there = new Set(all(document, '.prose a').map((link) => attribute(link, 'href')));
	expect(places.filter((place) => !there.has(place))).toEqual([]);
});

test('what a screen shows first of the picture comes in the first round trip', () => {
	const visible = [...html.matchAll(/<g class="fork" transform="translate\((\d+) (\d+)\)"/g)]
		.filter(([, x, y]) => Number(x) < 1440 && Number(y) < 800)
		.map(([block]) => block);
	expect(visible.length).toBeGreaterThan(3);
	const come = firstPartOf(html, 14_336);
	expect(visible.filter((block) => !come.includes(block))).toEqual([]);
});

test('a link that takes two lines in the picture reads as one text', () => {
	const inTheList = new Map(
		all(document, '.prose a').map((link) => [attribute(link, 'href'), textOf(link)]),
	);
	const ofTwoLines = links.filter(({ lines }) => lines > 1);
	expect(ofTwoLines.length).toBeGreaterThan(0);
	expect(ofTwoLines.map(({ text }) => text)).toEqual(
		ofTwoLines.map(({ address }) => inTheList.get(address)),
	);
});
