import { readFile } from 'node:fs/promises';
import { extractText } from 'unpdf';
import { printSheet, sheet } from './_sheet.ts';
import { expect, test } from './_test.ts';

/** The pages of a PDF as text; what only sets words apart is left out, since fonts differ. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
	const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
	return text.map((page) => page.normalize('NFKC').replace(/\s+/g, ''));
}

const offered = new URL(`../../dist/${sheet.file}`, import.meta.url);

test('the cheat sheet prints on one page of A4', async ({ page }) => {
	const printed = await printSheet(page);
	expect(await pagesOf(printed)).toHaveLength(1);
	// A4 in points; browsers round to pixels on the way.
	const [, width, height] =
		/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(printed.toString('latin1')) ?? [];
	expect(Number(width)).toBeCloseTo(595, -1);
	expect(Number(height)).toBeCloseTo(842, -1);
});

test('nothing of it is cut off', async ({ page }) => {
	const [printed = ''] = await pagesOf(await printSheet(page));
	// What the screen alone shows is not expected on paper.
	await page.emulateMedia({ media: 'print' });
	const lines = await page.locator('.sheet :is(h2, li, dt, dd)').allInnerTexts();
	expect(lines.length).toBeGreaterThan(50);
	expect(
		lines.filter((line) => !printed.includes(line.normalize('NFKC').replace(/\s+/g, ''))),
	).toEqual([]);
});

test('the PDF that the page offers is what it prints; `npm run cheat-sheet` writes it', async ({
	page,
}) => {
	const file = await readFile(offered);
	expect(await pagesOf(file)).toEqual(await pagesOf(await printSheet(page)));
	await page.goto(sheet.page);
	await expect(page.getByRole('link', { name: 'The same as a PDF' })).toHaveAttribute(
		'href',
		`/${sheet.file}`,
	);
});

test('the PDF leads to no machine of its makers', async () => {
	const file = (await readFile(offered)).toString('latin1');
	expect(file).not.toContain('/URI');
	expect(file).not.toContain('localhost');
});
