import { afterAll, describe, expect, test } from 'vitest';
import { firstPartOf, table, wireSize } from './_bytes.ts';
import { read } from './_dist.ts';
import { all, attribute, inOrder } from './_html.ts';
import { kinds, longLists, type Kind } from './_kinds.ts';
import { complaints, pages, pagesOf, type Page } from './_pages.ts';
import { filesLoadedBy, inline } from './_scripts.ts';

/** What fits into the first round trip of a connection: ten packets of 1,460 bytes, less headers. */
const firstRoundTrip = 14_336;
const longList = 40_960;

/** Kinds whose script is told in the table and not limited. */
const unlimited: readonly Kind[] = ['messages', 'list', 'search'];
const wizard: readonly Kind[] = ['question', 'outcome'];

const built = kinds.filter((kind) => pagesOf(kind).length > 0);
const pageLimit = (kind: Kind) => (longLists.includes(kind) ? longList : firstRoundTrip);
const scriptLimit = (kind: Kind) => (wizard.includes(kind) ? 3_000 : 2_000);

/** A page with its styles, which all stand in it. */
const pageSize = ({ html }: Page) => wireSize(html);
const scriptSize = (page: Page) =>
	[
		...filesLoadedBy(page).map((file) => read(file)),
		...inline(page, 'script').map(({ textContent }) => textContent),
	].reduce((sum, script) => sum + wireSize(script), 0);

const over = (limit: number, sizeOf: (page: Page) => number) => (page: Page) => {
	const size = sizeOf(page);
	return size <= limit ? undefined : `has ${size} bytes`;
};

afterAll(() => {
	const rows = (sizeOf: (page: Page) => number, limitOf: (kind: Kind) => number | undefined) =>
		built.map((kind) => ({
			name: kind,
			sizes: pagesOf(kind).map(sizeOf),
			limit: limitOf(kind),
		}));
	console.log(
		[
			table('HTML with styles', rows(pageSize, pageLimit)),
			table(
				'script',
				rows(scriptSize, (kind) => (unlimited.includes(kind) ? undefined : scriptLimit(kind))),
			),
		].join('\n\n'),
	);
});

test.each(built)('a page of the kind “%s” comes within its budget', (kind) => {
	expect(complaints(pagesOf(kind), over(pageLimit(kind), pageSize))).toEqual([]);
});

test.each(longLists)('the first screen of the long list “%s” comes in the first trip', (kind) => {
	// The tallest usual screen shows fewer entries than this.
	const screen = 25;
	const entryOf: Partial<Record<Kind, RegExp>> = {
		map: /<rect /g,
		codes: /<dt[ >]/g,
		proof: /<tr[ >]/g,
	};
	const entry = entryOf[kind] ?? /<li[ >]/g;
	const entriesIn = (html: string) => html.split('</h1>')[1]?.match(entry)?.length ?? 0;
	expect(
		complaints(pagesOf(kind), ({ html }) => {
			const come = entriesIn(firstPartOf(html, firstRoundTrip));
			return come >= Math.min(screen, entriesIn(html)) ? undefined : `shows ${come} entries`;
		}),
	).toEqual([]);
});

test.each(built.filter((kind) => !unlimited.includes(kind)))(
	'the script of a page of the kind “%s” is within its budget',
	(kind) => {
		expect(complaints(pagesOf(kind), over(scriptLimit(kind), scriptSize))).toEqual([]);
	},
);

describe('nothing is fetched before a page can be drawn', () => {
	test('no style sheet', () => {
		expect(
			complaints(pages, ({ document }) =>
				all(document, 'link[rel="stylesheet"]').map((link) => attribute(link, 'href') ?? ''),
			),
		).toEqual([]);
	});

	test('no script that stops the page', () => {
		expect(
			complaints(pages, ({ document }) =>
				all(document, 'script[src]')
					.filter(
						(script) =>
							attribute(script, 'type') !== 'module' &&
							!script.hasAttribute('async') &&
							!script.hasAttribute('defer'),
					)
					.map((script) => attribute(script, 'src') ?? ''),
			),
		).toEqual([]);
	});

	test('the styles come before the content', () => {
		expect(
			complaints(pages, ({ document }) => {
				const order = inOrder(document, ['style', 'main']).map(({ tagName }) => tagName);
				return order.lastIndexOf('style') < order.indexOf('main') ? undefined : 'are later';
			}),
		).toEqual([]);
	});
});
