import { box } from './_box.ts';
import type { Route } from '@playwright/test';
import { expect, test, type Page } from './_test.ts';
import { addressesOf, dialog, field, results, status } from './_search.ts';

const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });

async function open(page: Page, address = '/causes/expired-token/'): Promise<void> {
	await page.goto(address);
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
}

test.describe('the search dialog', () => {
	for (const key of ['/', 'Control+k', 'Meta+k'])
		test(`opens by ${key}, with the field ready to type in`, async ({ page }) => {
			await page.goto('/fixes/set-the-clock/');
			await page.keyboard.press(key);
			await expect(dialog(page)).toBeVisible();
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toHaveValue('');
		});

	test('opens by the link in the header, without leaving the page', async ({ page }) => {
		await page.goto('/fixes/set-the-clock/');
		await opener(page).click();
		await expect(field(page)).toBeFocused();
		await expect(page).toHaveURL('/fixes/set-the-clock/');
	});

	test('does not open by a slash that is typed into a field', async ({ page }) => {
		await page.goto('/');
		await box(page).pressSequentially('a/b');
		await expect(box(page)).toHaveValue('a/b');
		await expect(dialog(page)).toBeHidden();
	});

	test('closes by Escape, and the focus is where it was', async ({ page }) => {
		await page.goto('/fixes/set-the-clock/');
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await expect(opener(page)).toBeFocused();
	});

	test('closes by one Escape even with a query in it', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
	});

	test('closes by its button', async ({ page }) => {
		await open(page);
		await dialog(page).getByRole('button', { name: 'Close the search' }).click();
		await expect(dialog(page)).toBeHidden();
	});

	test('closes by a click beside it', async ({ page }) => {
		await open(page);
		await page.mouse.click(5, 5);
		await expect(dialog(page)).toBeHidden();
	});

	test('opens again after it was closed, with what was found still there', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await expect(results(page)).toBeVisible();
	});

	test('holds what was typed before its script had come', async ({ page }) => {
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_astro/*', async (route) => {
			if (new URL(route.request().url()).pathname.includes('site-search')) await held;
			await route.continue();
		});
		await open(page);
		await field(page).fill('401.3');
		release();
		await expect(results(page)).toBeVisible();
	});

	test('leaves the address of the page as it is', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await expect(page).toHaveURL('/causes/expired-token/');
	});
});

test.describe('what is found', () => {
	test('is a list of links, the best first', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		const links = results(page).getByRole('listitem').getByRole('link');
		await expect(links.first()).toHaveAttribute('href', '/variations/iis-401-3/');
		await expect(links.first()).toContainText('IIS');
		expect(await links.count()).toBeGreaterThan(1);
	});

	test('is counted out loud', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(status(page)).toHaveText(/^\d+ results$/);
		await expect(status(page)).toHaveText(`${(await addressesOf(page)).length} results`);
	});

	test('can be walked by the arrow keys, from the field and back to it', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		const links = results(page).getByRole('link');
		await expect(links.first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(links.nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toBeFocused();
	});

	test('stops at the last result', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		const links = results(page).getByRole('link');
		await links.last().focus();
		await page.keyboard.press('ArrowDown');
		await expect(links.last()).toBeFocused();
	});

	test('opens at its first by Enter', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/variations/iis-401-3/');
	});

	test('can be narrowed to one kind', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		const chip = dialog(page).getByRole('button', { name: /^Causes/ });
		await expect(chip).toHaveAttribute('aria-pressed', 'false');
		await chip.click();
		await expect(chip).toHaveAttribute('aria-pressed', 'true');
		const found = await addressesOf(page);
		expect(found.filter((address) => !address.startsWith('/causes/'))).toEqual([]);
		await expect(chip).toHaveText(`Causes ${found.length}`);
	});

	test('is whole again by “All”', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		const all = await addressesOf(page);
		await dialog(page)
			.getByRole('button', { name: /^Causes/ })
			.click();
		await dialog(page).getByRole('button', { name: 'All' }).click();
		expect(await addressesOf(page)).toEqual(all);
	});

	test('offers the kinds of which something was found, and no other', async ({ page }) => {
		await open(page);
		await field(page).fill('401.502');
		await expect(results(page)).toBeVisible();
		const found = new Set((await addressesOf(page)).map((address) => address.split('/')[1]));
		const chips = dialog(page).locator('.chip[data-kind]:not([data-kind=""])');
		const all = await chips.count();
		expect(found.size).toBeLessThan(all);
		await expect(chips.filter({ visible: true })).toHaveCount(found.size);
	});

	test('goes when the field is emptied', async ({ page }) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await field(page).fill('');
		await expect(results(page)).toBeHidden();
		await expect(status(page)).toBeEmpty();
	});

	test('is the answer to the last query, however quickly one types', async ({ page }) => {
		await open(page);
		await field(page).pressSequentially('401.3', { delay: 40 });
		await field(page).fill('AH01617');
		const first = results(page).getByRole('link').first();
		await expect(first).toHaveAttribute('href', '/variations/apache-ah01617-password-mismatch/');
		await expect(status(page)).toHaveText(`${(await addressesOf(page)).length} results`);
	});
});

test.describe('the very message that was pasted', () => {
	const pasted =
		'[auth_basic:error] [client 192.0.2.7:4711] AH01617: user ana: authentication failure for "/reports": Password Mismatch';

	test('is named as such, with its product', async ({ page }) => {
		await open(page);
		await field(page).fill(pasted);
		const links = results(page).getByRole('link');
		await expect(links.first()).toHaveAccessibleName(
			/This is Apache httpd: AH01617: user <user>: authentication failure/,
		);
		await expect(links.first().getByText('This is')).toBeVisible();
		await expect(links.filter({ hasText: 'This is ' })).toHaveCount(1);
	});

	test('is shown whole on a narrow screen', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page);
		await field(page).fill(pasted);
		const code = results(page).getByRole('link').first().locator('code');
		await expect(code).toContainText('Password Mismatch');
		const { inner, outer } = await code.evaluate((element) => ({
			inner: [element.scrollWidth, element.scrollHeight],
			outer: [element.clientWidth, element.clientHeight],
		}));
		expect(inner).toEqual(outer);
	});

	test('is not claimed of what is only found', async ({ page }) => {
		await open(page);
		await field(page).fill('keeps asking for my password');
		await expect(results(page)).toBeVisible();
		await expect(results(page).getByText('This is ')).toHaveCount(0);
	});
});

test.describe('where a code is not known', () => {
	const relatives = (page: Page) => status(page).getByRole('link');

	test('it says so and names its nearest relatives, with links', async ({ page }) => {
		await open(page);
		await field(page).fill('AADSTS7000216');
		await expect(status(page)).toContainText(
			/Not known here: AADSTS7000216\. Its nearest relatives: AADSTS7000215/,
		);
		await expect(relatives(page).first()).toHaveText('AADSTS7000215');
		await relatives(page).first().click();
		await expect(page).toHaveURL('/variations/aadsts7000215/');
	});

	test('a relative that several messages share leads to the search for it', async ({ page }) => {
		await open(page);
		await field(page).fill('npm ERR! code E402');
		await relatives(page).getByText('E401', { exact: true }).click();
		await expect(page).toHaveURL('/search/?q=E401');
		await expect(results(page).getByRole('link').first()).toBeVisible();
	});

	test('other results are perhaps related, and none is the answer', async ({ page }) => {
		await open(page);
		await field(page).fill('Apache AH01699');
		await expect(results(page).getByRole('heading', { name: 'Perhaps related' })).toBeVisible();
		await expect(results(page).getByText('This is ')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/causes/expired-token/');
	});

	test('the arrow keys reach its relatives before the results', async ({ page }) => {
		await open(page);
		await field(page).fill('Apache AH01699');
		await expect(results(page)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(relatives(page).first()).toBeFocused();
		await results(page).getByRole('link').first().focus();
		await page.keyboard.press('ArrowUp');
		await expect(relatives(page).last()).toBeFocused();
	});

	test('it says so only when the typing pauses', async ({ page }) => {
		await page.clock.install();
		await open(page);
		await field(page).fill('AADSTS');
		await expect(status(page)).not.toBeEmpty();
		await field(page).pressSequentially('7000');
		await page.clock.runFor(500);
		await expect(status(page)).not.toContainText('Not known here');
		await page.clock.runFor(1000);
		await expect(status(page)).toContainText('Not known here: AADSTS7000');
	});

	test('nothing of that stays for the next query', async ({ page }) => {
		await open(page);
		await field(page).fill('Apache AH01699');
		await expect(results(page).getByRole('heading')).toBeVisible();
		await field(page).fill('AH01617');
		await expect(status(page)).toHaveText(/^\d+ results?$/);
		await expect(results(page).getByRole('heading')).toBeHidden();
	});
});

test.describe('where nothing is found', () => {
	test('it says so, and offers the questions', async ({ page }) => {
		await open(page);
		await field(page).fill('xqzv flurble');
		await expect(status(page)).toHaveText('0 results');
		await expect(results(page)).toBeHidden();
		const statement = dialog(page).getByText('Nothing here says that');
		await expect(statement).toBeVisible();
		await statement.getByRole('link').click();
		await expect(page).toHaveURL('/why/');
	});

	test('what was typed is text and never markup', async ({ page }) => {
		await open(page);
		await field(page).fill('<img src=/x onerror=alert(1)> ERR_<b>FOO</b>_9');
		await expect(status(page)).toHaveText(/\d+ results?/);
		await expect(dialog(page).locator('img')).toHaveCount(0);
	});
});

const notLoaded = (page: Page) => dialog(page).getByText('The search could not be loaded');

test.describe('where what the search knows cannot be loaded', () => {
	test.use({ tolerated: /net::ERR_FAILED|status of 503/ });

	test('it says so, and offers all messages and the questions', async ({ page }) => {
		await page.route('**/api/search.json', (route) => route.abort());
		await open(page);
		await field(page).fill('401.3');
		await expect(notLoaded(page)).toBeVisible();
		await expect(notLoaded(page).getByRole('link', { name: /A to Z/ })).toHaveAttribute(
			'href',
			'/variations/#a-z',
		);
		await expect(notLoaded(page).getByRole('link', { name: /questions/ })).toHaveAttribute(
			'href',
			'/why/',
		);
		await expect(status(page)).toBeEmpty();
		await expect(results(page)).toBeHidden();
	});

	for (const [what, answer] of [
		['cannot be reached', (route: Route) => route.abort()],
		['is overloaded', (route: Route) => route.fulfill({ status: 503 })],
		['sends half of it', (route: Route) => route.fulfill({ body: '{"documents":[' })],
	] as const)
		test(`the next key tries again, where the server ${what}`, async ({ page }) => {
			await page.route('**/api/search.json', answer);
			await open(page);
			await field(page).pressSequentially('401.');
			await expect(notLoaded(page)).toBeVisible();
			await page.unrouteAll();
			await field(page).pressSequentially('3');
			await expect(results(page).getByRole('link').first()).toHaveAttribute(
				'href',
				'/variations/iis-401-3/',
			);
			await expect(notLoaded(page)).toBeHidden();
		});
});

test.describe('where the full text cannot be loaded', () => {
	test.use({ tolerated: /net::ERR_FAILED|Failed to load the index chunk/ });
	test.beforeEach(({ page }) => page.route('**/pagefind/**', (route) => route.abort()));

	test('what is known of every page is found nevertheless', async ({ page }) => {
		await open(page);
		const asked = page.waitForRequest('**/pagefind/**');
		// Hardly more than a code that nobody knows: the full text is asked.
		await field(page).fill('Apache AH01699');
		await asked;
		await expect(results(page)).toBeVisible();
		await expect(notLoaded(page)).toBeHidden();
	});

	test('it says so where nothing else is found, and forgets what was found before', async ({
		page,
	}) => {
		await open(page);
		await field(page).fill('401.3');
		await expect(results(page)).toBeVisible();
		await field(page).fill('xqzv flurble');
		await expect(notLoaded(page)).toBeVisible();
		await expect(results(page)).toBeHidden();
		await expect(status(page)).toBeEmpty();
	});

	test('the next query tries again', async ({ page }) => {
		await open(page);
		await field(page).fill('xqzv');
		await expect(notLoaded(page)).toBeVisible();
		await page.unrouteAll();
		await field(page).fill('xqzv flurble');
		await expect(status(page)).toHaveText('0 results');
		await expect(notLoaded(page)).toBeHidden();
	});
});
