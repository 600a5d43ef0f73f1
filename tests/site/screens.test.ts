import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlElement } from 'html-validate';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { screenSchema } from '../../src/schemas/screen.ts';
import { files, readBytes } from './_dist.ts';
import { all, attribute, textOf } from './_html.ts';
import { pages } from './_pages.ts';
import { sizeOfWebp } from './_webp.ts';

/** What one picture may weigh, in bytes. */
const limit = 12 * 1024;
const folder = fileURLToPath(new URL('../../content/screens/', import.meta.url));
const screens = readdirSync(folder).map((file) => {
	const data = screenSchema.parse(load(readFileSync(`${folder}${file}`, 'utf8')));
	const pictures = [data.light, data.dark].filter((picture) => picture !== undefined);
	return {
		...data,
		pictures: pictures.map((picture) => `screens/${picture}`),
		pages: ['/proof/', ...data.variations.map((variation) => `/variations/${variation}/`)],
	};
});

const figuresOn = (address: string): HtmlElement[] =>
	pages
		.filter((page) => page.address === address)
		.flatMap(({ document }) => all(document, 'main figure.screen'));
const picturesIn = (figure: HtmlElement) =>
	all(figure, 'img').map((image) => attribute(image, 'src')?.slice(1));

test('there are screens', () => {
	expect(screens.length).toBeGreaterThan(0);
});

describe.each(screens)('the screen of $product', (screen) => {
	const { product, version, alt, width, height, light, pictures, variations } = screen;
	const figureOn = (address: string) => {
		const figures = figuresOn(address).filter((one) =>
			picturesIn(one).includes(`screens/${light}`),
		);
		expect(figures, `how often ${address} shows it`).toHaveLength(1);
		return figures as [HtmlElement];
	};

	it.each(pictures)('is small, and of the size that is said: %s', (picture) => {
		const bytes = readBytes(picture);
		expect(bytes.length).toBeLessThanOrEqual(limit);
		expect(sizeOfWebp(bytes)).toEqual({ width, height });
	});

	it.each(screen.pages)('is shown on %s, in words as well', (address) => {
		const [figure] = figureOn(address);
		const images = all(figure, 'img').map((image) =>
			Object.fromEntries(
				['src', 'alt', 'width', 'height', 'loading'].map((name) => [name, attribute(image, name)]),
			),
		);
		expect(images).toEqual(
			pictures.map((picture) => ({
				src: `/${picture}`,
				alt,
				width: String(width),
				height: String(height),
				loading: 'lazy',
			})),
		);
		expect(textOf(figure)).toContain(`Taken from ${product} ${version}`);
	});

	it('leads from the proofs to its messages', () => {
		const [figure] = figureOn('/proof/');
		expect(all(figure, 'a').map((link) => attribute(link, 'href'))).toEqual(
			variations.map((variation) => `/variations/${variation}/`),
		);
	});
});

test('no page shows a screen that does not name it', () => {
	const named = screens.flatMap(({ pages: some, pictures }) =>
		some.flatMap((address) => pictures.map((picture) => `${address} ${picture}`)),
	);
	const shown = pages.flatMap(({ address }) =>
		figuresOn(address)
			.flatMap(picturesIn)
			.map((picture) => `${address} ${picture ?? ''}`),
	);
	expect(shown.sort()).toEqual(named.sort());
});

test('no picture of a screen is there that no screen shows', () => {
	expect([...files].filter((file) => file.startsWith('screens/')).sort()).toEqual(
		screens.flatMap(({ pictures }) => pictures).sort(),
	);
});
