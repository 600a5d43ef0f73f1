import { onePageOfEachKind } from './_site.ts';
import { expect, test } from './_test.ts';

for (const [kind, address] of onePageOfEachKind)
	test(`${kind} prints its text without what only works on a screen`, async ({ page }) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const hidden of ['header[data-site]', 'footer[data-site]', 'nav', 'button'])
			await expect(page.locator(`${hidden}:visible`)).toHaveCount(0);
	});

for (const [whose, theme] of [
	['the system', undefined],
	['the switch', 'dark'],
] as const)
	test.describe(`where ${whose} makes the screen dark`, () => {
		test.use({ colorScheme: theme === undefined ? 'dark' : 'light' });

		test('the print is black on white', async ({ page }) => {
			if (theme) await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
			await page.goto('/fixes/clear-cookies-for-the-site/');
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
			await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
		});
	});

test('an address that a page links to is printed beside its words', async ({ page }) => {
	await page.goto('/causes/expired-token/');
	await page.emulateMedia({ media: 'print' });
	const link = page.locator('main a[href^="https://"]').first();
	const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(after).toContain((await link.getAttribute('href')) ?? 'an address');
});
