import { addresses } from './_site.ts';
import { expect, test, type Page } from './_test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Commands stand on the pages of fixes; a few pages per test keep the two browsers busy. */
const fixes = addresses.filter((address) => /^\/fixes\/./.test(address));
const bundles = Map.groupBy(fixes, (address) => address.charAt('/fixes/'.length));

for (const [letter, bundle] of bundles)
	test(`each command of the fixes that begin with ${letter} is copied whole, without prompt or output`, async ({
		page,
	}) => {
		test.slow();
		for (const address of bundle) {
			await page.goto(address);
			for (const command of await page.locator('figure.command').all()) {
				await command.getByRole('button', { name: 'Copy' }).click();
				const text = await copied(page);
				const typed = await command.locator('pre').first().textContent();
				expect(text, address).toBe(typed?.trim());
				expect(text, address).not.toMatch(/^(?:\$|%|>|PS[^\n]*>|[A-Z]:\\[^\n]*>) /m);
			}
		}
	});

test('there are commands to copy', async ({ page }) => {
	await page.goto('/fixes/send-the-authorization-header/');
	await expect(page.locator('figure.command').first()).toBeVisible();
});

test('the button says for a while that it has copied', async ({ page }) => {
	await page.clock.install();
	await page.goto('/variations/iis-401-3/');
	const button = page.locator('copy-code').first().getByRole('button');
	await expect(button).toHaveText('Copy', { useInnerText: true });
	await button.click();
	await expect(button).toHaveText('Copied', { useInnerText: true });
	await page.clock.runFor(5000);
	await expect(button).toHaveText('Copy', { useInnerText: true });
});

test('a message is copied word for word', async ({ page }) => {
	await page.goto('/variations/iis-401-3/');
	await page.locator('copy-code').first().getByRole('button').click();
	expect(await copied(page)).toBe((await page.getByLabel('The message').textContent())?.trim());
});

test('the note of an outcome is copied with its blanks', async ({ page }) => {
	await page.goto('/why/');
	for (const answer of ['website', 'stopped-working'])
		await page.locator(`[data-answer="${answer}"]`).click();
	const note = page.getByLabel('Note to send');
	await page.locator('copy-code').filter({ has: note }).getByRole('button').click();
	expect(await copied(page)).toContain('The exact message: ');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button that does nothing', async ({ page }) => {
		await page.goto('/variations/iis-401-3/');
		await expect(page.locator('copy-code').first()).toBeVisible();
		await expect(page.locator('copy-code').getByRole('button')).toHaveCount(0);
	});
});
