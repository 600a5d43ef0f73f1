import { expect, test, type Page } from './_test.ts';

const lists = [
	{ address: '/causes/', name: 'audience', option: 'visitor', label: 'Visitor' },
	{ address: '/fixes/', name: 'audience', option: 'visitor', label: 'Visitor' },
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

test.describe('the filters of the messages', () => {
	const list = '/variations/';
	const words = (page: Page) => page.getByRole('searchbox', { name: 'A word of it' });
	const family = (page: Page) => page.getByRole('combobox', { name: 'Family' });
	const cause = (page: Page) => page.getByRole('combobox', { name: 'What it can mean' });
	const showAll = (page: Page) => page.getByRole('button', { name: 'Show all' });

	test('show as one types what holds the words, and put them into the address', async ({
		page,
	}) => {
		await page.goto(list);
		await words(page).pressSequentially('e401 NPM');
		await expect(page).toHaveURL(`${list}?find=e401+NPM`);
		for (const text of await shown(page).allTextContents()) expect(text).toMatch(/npm.*E401/s);
		await expect(count(page)).toHaveText(
			`${await shown(page).count()} of ${await entries(page).count()}`,
		);
		await expect(shown(page)).not.toHaveCount(0);
	});

	test('put no secret into the address', async ({ page }) => {
		const addresses: string[] = [];
		page.on('framenavigated', (frame) => addresses.push(frame.url()));
		await page.goto(list);
		await words(page).pressSequentially(
			'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl',
		);
		await words(page).press('Enter');
		await expect(page).toHaveURL(`${list}?find=Bearer+eyJ***`);
		expect(addresses.filter((address) => address.includes('eyJhb'))).toEqual([]);
		await expect(words(page)).toHaveValue(/c2lnbmF0dXJl$/);
	});

	test('take the secret of a link out of the address', async ({ page }) => {
		await page.goto(`${list}?find=sk-proj-abcdefghijklmnopqrstuvwxyz0123456789`);
		await expect(page).toHaveURL(`${list}?find=sk-proj-***`);
		await expect(words(page)).toHaveValue(/0123456789$/);
	});

	test('say so where nothing holds the words, and lead to the search', async ({ page }) => {
		await page.goto(list);
		await words(page).fill('xqzv flurble');
		await expect(page.getByText('Nothing in this list says that')).toBeVisible();
		await expect(shown(page)).toHaveCount(0);
		await words(page).fill('');
		await expect(page.getByText('Nothing in this list says that')).toBeHidden();
		await expect(shown(page)).toHaveCount(await entries(page).count());
	});

	test('show what is of the family, under its heading and no other', async ({ page }) => {
		await page.goto(list);
		await family(page).selectOption('Package managers');
		await expect(page).toHaveURL(`${list}?family=package-managers`);
		await expect(page.locator('filter-list').getByRole('heading', { level: 2 })).toHaveCount(1);
		await expect(shown(page)).toHaveCount(
			await page.locator('filter-list [data-tags~="package-managers"]').count(),
		);
	});

	test('work together', async ({ page }) => {
		await page.goto(`${list}?family=package-managers&cause=expired-token&find=npm`);
		await expect(words(page)).toHaveValue('npm');
		await expect(family(page)).toHaveValue('package-managers');
		await expect(cause(page)).toHaveValue('expired-token');
		const both = page.locator('[data-tags~="package-managers"][data-tags~="expired-token"]');
		await expect(shown(page)).toHaveCount(await both.filter({ hasText: 'npm' }).count());
		await expect(shown(page)).not.toHaveCount(0);
	});

	test('are undone by Back, step by step', async ({ page }) => {
		await page.goto(list);
		await family(page).selectOption('Cloud platforms');
		const few = await shown(page).count();
		await cause(page).selectOption({ value: 'expired-token' });
		await expect(page).toHaveURL(`${list}?family=cloud&cause=expired-token`);
		await page.goBack();
		await expect(shown(page)).toHaveCount(few);
		await expect(cause(page)).toHaveValue('');
		await page.goBack();
		await expect(shown(page)).toHaveCount(await entries(page).count());
		await expect(family(page)).toHaveValue('');
	});

	test('are all taken away by one button, which leaves the focus in the field', async ({
		page,
	}) => {
		await page.goto(list);
		await expect(showAll(page)).toBeHidden();
		await page.goto(`${list}?cause=expired-token&find=npm`);
		await showAll(page).click();
		await expect(page).toHaveURL(list);
		await expect(shown(page)).toHaveCount(await entries(page).count());
		await expect(words(page)).toBeFocused();
		await expect(showAll(page)).toBeHidden();
	});

	test('show all for a choice that does not exist', async ({ page }) => {
		await page.goto(`${list}?family=nonsense&cause=nonsense`);
		await expect(family(page)).toHaveValue('');
		await expect(cause(page)).toHaveValue('');
		await expect(shown(page)).toHaveCount(await entries(page).count());
	});

	test('are set by the link on the page of a cause to what can mean it', async ({ page }) => {
		await page.goto('/causes/expired-token/');
		const link = page.getByRole('link', { name: /^All \d+ messages that can mean this$/ });
		const number = /\d+/.exec((await link.textContent()) ?? '')?.[0];
		await link.click();
		await expect(page).toHaveURL(`${list}?cause=expired-token`);
		await expect(cause(page)).toHaveValue('expired-token');
		await expect(shown(page)).toHaveCount(Number(number));
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('are not there, and the list is whole', async ({ page }) => {
			await page.goto(`${list}?cause=expired-token&find=npm`);
			await expect(shown(page)).toHaveCount(await entries(page).count());
			await expect(shown(page)).not.toHaveCount(0);
			await expect(words(page)).toHaveCount(0);
			await expect(family(page)).toHaveCount(0);
			await expect(page.getByRole('link', { name: 'by product' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'by code' })).toBeVisible();
		});
	});
});
