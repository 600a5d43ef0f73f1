import { expect, test, type Page } from './_test.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Light or dark' });

/** Whether the page is painted dark: what counts is what one sees. */
async function isDark(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const [red = 0] =
			getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
		return Number(red) < 128;
	});
}
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('theme'));

for (const system of ['light', 'dark'] as const) {
	const other = system === 'light' ? 'dark' : 'light';

	test.describe(`where the system is ${system}`, () => {
		test.use({ colorScheme: system });

		test(`the page is ${system}`, async ({ page }) => {
			await page.goto('/');
			expect(await isDark(page)).toBe(system === 'dark');
			expect(await stored(page)).toBeNull();
		});

		test(`the switch makes it ${other}`, async ({ page }) => {
			await page.goto('/');
			await button(page).click();
			expect(await isDark(page)).toBe(other === 'dark');
		});

		test('the choice holds on other pages and after reloading', async ({ page }) => {
			await page.goto('/');
			await button(page).click();
			await page.goto('/causes/');
			await page.reload();
			expect(await isDark(page)).toBe(other === 'dark');
		});

		test('switching back follows the system again and stores nothing', async ({ page }) => {
			await page.goto('/');
			await button(page).click();
			expect(await stored(page)).toBe(other);
			await button(page).click();
			expect(await stored(page)).toBeNull();
			await page.emulateMedia({ colorScheme: other });
			expect(await isDark(page)).toBe(other === 'dark');
		});

		test('a stored choice is in force before anything is painted', async ({ page }) => {
			await page.addInitScript((theme) => {
				localStorage.setItem('theme', theme);
				new MutationObserver((_changes, observer) => {
					if (!document.querySelector('body')) return;
					observer.disconnect();
					const { documentElement } = document;
					documentElement.setAttribute('data-before-body', documentElement.dataset['theme'] ?? '');
				}).observe(document, { childList: true, subtree: true });
			}, other);
			await page.goto('/');
			await expect(page.locator('html')).toHaveAttribute('data-before-body', other);
			expect(await isDark(page)).toBe(other === 'dark');
		});
	});
}

test('the switch works where the browser forbids to store anything', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('forbidden', 'SecurityError');
			},
		});
	});
	await page.goto('/');
	await button(page).click();
	expect(await isDark(page)).toBe(true);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test('the page follows the system and shows no switch that does nothing', async ({ page }) => {
		await page.goto('/');
		expect(await isDark(page)).toBe(true);
		await expect(button(page)).toBeHidden();
	});
});
