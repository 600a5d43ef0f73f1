import { addresses, htmlOf, onePageOfEachKind } from './_site.ts';
import { expect, test, type Page } from './_test.ts';

const narrowest = 320;
const widths = Array.from({ length: 29 }, (_, index) => narrowest + index * 40);

/** Parts that reach beyond the screen without being inside something that scrolls. */
async function overflowOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1,
		);
		return [
			`${location.pathname} is ${scrollWidth} wide on a screen of ${clientWidth}`,
			...wide.slice(0, 5).map(({ outerHTML }) => `  ${outerHTML.slice(0, 120)}`),
		];
	});
}

/** The pages with the longest lines that a machine said, and with the longest single words. */
function widest(count: number): string[] {
	const longest = (texts: readonly string[]): number =>
		Math.max(0, ...texts.map((text) => text.length));
	const all = addresses.map((address) => {
		const html = htmlOf(address);
		const blocks = [...html.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map(([, text = '']) => text);
		const text = html.replace(/<(script|style)[^]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
		return {
			address,
			line: longest(blocks.flatMap((block) => block.replace(/<[^>]+>/g, '').split('\n'))),
			word: longest(text.split(/\s+/)),
		};
	});
	const most = (by: 'line' | 'word') =>
		all
			.toSorted((a, b) => b[by] - a[by])
			.slice(0, count)
			.map(({ address }) => address);
	return [...new Set([...most('line'), ...most('word')])];
}

const wide = widest(3).map((address) => [`wide ${address}`, address] as const);
for (const [kind, address] of [...onePageOfEachKind, ...wide])
	test(`${kind} never needs scrolling sideways`, async ({ page }) => {
		await page.goto(address);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overflowOf(page), `at ${width} px`).toEqual([]);
		}
	});

test('no page at all needs scrolling sideways on the narrowest screen', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: narrowest, height: 640 });
	const faults: string[] = [];
	for (const address of addresses) {
		await page.goto(address);
		faults.push(...(await overflowOf(page)));
	}
	expect(faults).toEqual([]);
});

for (const [what, query] of [
	['its results', 'invalid_token'],
	['the relatives of an unknown code', 'Apache AH01699'],
] as const)
	test(`nor does the search dialog with ${what}`, async ({ page }) => {
		await page.goto('/');
		await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
		await page.getByRole('dialog').getByRole('searchbox').fill(query);
		await expect(page.getByRole('dialog').getByRole('region', { name: 'Results' })).toBeVisible();
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const { inner, outer } = await page.getByRole('dialog').evaluate((dialog) => ({
				inner: dialog.scrollWidth,
				outer: dialog.clientWidth,
			}));
			expect(inner, `at ${width} px`).toBeLessThanOrEqual(outer);
			expect(await overflowOf(page), `at ${width} px`).toEqual([]);
		}
	});
