import { expect, test, type Page } from './_test.ts';

const lists = [
	{ address: '/causes/', name: 'audience', option: 'visitor', label: 'Visitor' },
	{ address: '/fixes/', name: 'audience', option: 'visitor', label: 'Visitor' },
	{
		address: '/variations/',
		name: 'family',
		option: 'package-managers',
		label: 'Package managers',
	},
];

const entries = (page: Page) => page.locator('filter-list [data-tags]');
const shown = (page: Page) => page.locator('filter-list [data-tags]:visible');
const chips = (page: Page) => page.locator('filter-list').getByRole('group').getByRole('button');
const count = (page: Page) => page.locator('filter-list').getByRole('status');

for (const { address, name, option, label } of lists) {
	const chosen = `${address}?${name}=${option}`;

	test.describe(`the filters on ${address}`, () => {
		test('show what carries the choice and nothing else', async ({ page }) => {
			await page.goto(address);
			for (const chip of (await chips(page).all()).slice(1)) {
				await chip.click();
				await expect(chip).toHaveAttribute('aria-pressed', 'true');
				const value = (await chip.getAttribute('data-value')) ?? '';
				const fitting = page.locator(`filter-list [data-tags~="${value}"]`);
				expect(await shown(page).count()).toBe(await fitting.count());
				await expect(fitting.first()).toBeVisible();
			}
		});

		test('say how many there are', async ({ page }) => {
			await page.goto(address);
			const all = await entries(page).count();
			await expect(count(page)).toHaveText(`${all} of ${all}`);
			await chips(page).filter({ hasText: label }).click();
			await expect(count(page)).toHaveText(`${await shown(page).count()} of ${all}`);
			expect(await shown(page).count()).toBeLessThan(all);
		});

		test('put the choice into the address', async ({ page }) => {
			await page.goto(address);
			await chips(page).filter({ hasText: label }).click();
			await expect(page).toHaveURL(chosen);
			await chips(page).filter({ hasText: 'All' }).click();
			await expect(page).toHaveURL(address);
		});

		test('are undone by Back and done again by Forward', async ({ page }) => {
			await page.goto(address);
			await chips(page).filter({ hasText: label }).click();
			await expect(page).toHaveURL(chosen);
			const few = await shown(page).count();
			await page.goBack();
			await expect(page).toHaveURL(address);
			await expect(shown(page)).toHaveCount(await entries(page).count());
			await page.goForward();
			await expect(shown(page)).toHaveCount(few);
		});

		test('are the same for whoever gets the address', async ({ page, strangersPage }) => {
			await page.goto(address);
			await chips(page).filter({ hasText: label }).click();
			await strangersPage.goto(chosen);
			await expect(shown(strangersPage)).toHaveCount(await shown(page).count());
			await expect(chips(strangersPage).filter({ hasText: label })).toHaveAttribute(
				'aria-pressed',
				'true',
			);
		});

		test('show all for a choice that does not exist', async ({ page }) => {
			await page.goto(`${address}?${name}=nonsense`);
			await expect(chips(page).filter({ hasText: 'All' })).toHaveAttribute('aria-pressed', 'true');
			await expect(shown(page)).toHaveCount(await entries(page).count());
		});
	});

	test.describe(`the list on ${address} without script`, () => {
		test.use({ javaScriptEnabled: false });

		test('is whole, and shows no button that does nothing', async ({ page }) => {
			await page.goto(chosen);
			await expect(shown(page)).toHaveCount(await entries(page).count());
			await expect(shown(page)).not.toHaveCount(0);
			await expect(chips(page)).toHaveCount(0);
		});
	});
}

test('a family of messages that holds nothing of the choice is not headed either', async ({
	page,
}) => {
	await page.goto('/variations/?family=package-managers');
	await expect(page.locator('filter-list').getByRole('heading', { level: 2 })).toHaveCount(1);
});
