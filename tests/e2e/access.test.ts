import { barriersOn, colours } from './_axe.ts';
import { dialog, field, results } from './_search.ts';
import { addresses } from './_site.ts';
import { expect, test, type Page } from './_test.ts';
import { answer } from './_wizard.ts';

// A colour on its way to another is neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function barriersInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await barriersOn(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await barriersOn(page, colours);
	return [...light, ...dark.map((barrier) => `dark ${barrier}`)];
}

async function expectNoBarriers(page: Page): Promise<void> {
	expect((await barriersInBothThemes(page)).join('\n\n')).toBe('');
}

/** So many pages one after the other in one test: enough tests to share out, few enough browsers. */
const perTest = 8;
const pages = [...addresses, '/404.html'];
for (let first = 0; first < pages.length; first += perTest) {
	const some = pages.slice(first, first + perTest);
	test(`nobody is kept out of ${some[0]} to ${some.at(-1)}, light or dark`, async ({ page }) => {
		test.slow();
		const barriers: string[] = [];
		for (const address of some) {
			await page.goto(address);
			barriers.push(...(await barriersInBothThemes(page)));
		}
		expect(barriers.join('\n\n')).toBe('');
	});
}

test.describe('nobody is kept out', () => {
	test('of a walk with answers in its trail', async ({ page }) => {
		await page.goto('/why/');
		await answer(page, 'where=website what-happens=box-returns');
		await page.getByText('How can I tell?').click();
		await expectNoBarriers(page);
	});

	test('of an outcome with its trail', async ({ page }) => {
		await page.goto('/why/?where=website&what-happens=stopped-working');
		await expect(page).toHaveURL(/outcome/);
		await expectNoBarriers(page);
	});

	test('of the search with its results', async ({ page }) => {
		await page.goto('/search/?q=401.3');
		await expect(results(page)).toBeVisible();
		await expectNoBarriers(page);
	});

	test('of the search with the relatives of an unknown code', async ({ page }) => {
		await page.goto('/search/?q=Apache+AH01699');
		await expect(results(page).getByRole('heading')).toBeVisible();
		await expectNoBarriers(page);
	});

	test('of the search dialog with its results', async ({ page }) => {
		await page.goto('/causes/');
		await page.keyboard.press('/');
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await expectNoBarriers(page);
	});

	test('of the search dialog with nothing found', async ({ page }) => {
		await page.goto('/causes/');
		await page.keyboard.press('/');
		await field(page).fill('xqzv flurble');
		await expect(dialog(page).getByText('Nothing here says that')).toBeVisible();
		await expectNoBarriers(page);
	});

	test('of a list with a filter chosen', async ({ page }) => {
		await page.goto('/variations/?family=package-managers');
		await expect(page.getByRole('combobox', { name: 'Family' })).toHaveValue('package-managers');
		await expectNoBarriers(page);
	});

	test('on a narrow screen', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const address of [
			'/',
			'/why/',
			'/fixes/clear-cookies-for-the-site/',
			'/guides/401-403-404-and-407/',
		]) {
			await page.goto(address);
			await expectNoBarriers(page);
		}
	});
});

test('the first Tab on a page offers to skip to its content', async ({ page }) => {
	await page.goto('/causes/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});
