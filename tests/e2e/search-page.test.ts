import { expect, test } from './_test.ts';
import { addressesOf, field, find, results, status } from './_search.ts';

test.describe('the search page', () => {
	test('puts what is typed into its address', async ({ page }) => {
		await page.goto('/search/');
		await field(page).fill('jwt expired');
		await expect(results(page)).toBeVisible();
		await expect(page).toHaveURL('/search/?q=jwt+expired');
	});

	test('puts no more into its address than can be passed on, and searches for all', async ({
		page,
	}) => {
		await page.goto('/search/');
		const log = `${'worker 7 idle, nothing to do; '.repeat(400)} AH01617: user ana: authentication failure`;
		await field(page).fill(log);
		await expect(page).toHaveURL(/\?q=worker/);
		const query = new URL(page.url()).searchParams.get('q') ?? '';
		expect(query.length).toBeLessThanOrEqual(300);
		expect(log.startsWith(query)).toBe(true);
		await expect(results(page).getByRole('link').first()).toHaveAttribute(
			'href',
			'/variations/apache-ah01617-password-mismatch/',
		);
		await expect(field(page)).toHaveValue(log);
	});

	test('keeps the whole text in its field after a jump within the page', async ({ page }) => {
		await page.goto('/search/');
		const long = `jwt expired ${'and so on '.repeat(60)}`.trim();
		await field(page).fill(long);
		await expect(page).toHaveURL(/\?q=jwt/);
		await page.evaluate(() => (location.hash = 'main'));
		await expect(page).toHaveURL(/#main$/);
		await expect(field(page)).toHaveValue(long);
	});

	test('waits with what was typed until it has loaded', async ({ page }) => {
		let release = (): void => undefined;
		const loaded = new Promise<void>((resolve) => (release = resolve));
		await page.route(/site-search/, async (route) => {
			await loaded;
			await route.continue();
		});
		await page.goto('/search/', { waitUntil: 'commit' });
		await field(page).fill('401.3');
		await field(page).press('Enter');
		await expect(page).toHaveURL('/search/');
		release();
		await expect(results(page)).toBeVisible();
		await expect(field(page)).toHaveValue('401.3');
		await expect(page).toHaveURL('/search/?q=401.3');
	});

	test('says what it understands until something is typed', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('link', { name: 'invalid_token' }).click();
		await expect(page).toHaveURL('/search/?q=invalid_token');
		await expect(field(page)).toHaveValue('invalid_token');
		await expect(results(page)).toBeVisible();
		const toAll = page.getByRole('main').getByRole('link', { name: 'all messages from A to Z' });
		await expect(toAll).toBeHidden();
		await field(page).fill('');
		await expect(toAll).toBeVisible();
	});

	test('takes the query out of its address with the last letter', async ({ page }) => {
		await find(page, 'jwt expired');
		await field(page).fill('');
		await expect(page).toHaveURL('/search/');
	});

	test('answers the query in its address', async ({ page }) => {
		const found = await find(page, '401.3');
		await expect(field(page)).toHaveValue('401.3');
		expect(found[0]).toBe('/variations/iis-401-3/');
	});

	test('shows somebody else the same from the copied address', async ({ page, strangersPage }) => {
		await page.goto('/search/');
		await field(page).fill('jwt expired');
		await expect(page).toHaveURL(/q=/);
		await expect(status(page)).toHaveText(/\d+ results/);
		const found = await addressesOf(page);
		await strangersPage.goto(page.url());
		await expect(status(strangersPage)).toHaveText(`${found.length} results`);
		expect(await addressesOf(strangersPage)).toEqual(found);
	});

	test('shows the query and what was found again after Back', async ({ page }) => {
		await page.goto('/search/');
		await field(page).fill('401.3');
		await results(page).getByRole('link').first().click();
		await expect(page).toHaveURL('/variations/iis-401-3/');
		await page.goBack();
		await expect(field(page)).toHaveValue('401.3');
		await expect(results(page).getByRole('link').first()).toHaveAttribute(
			'href',
			'/variations/iis-401-3/',
		);
	});

	test('does not fill the history with every letter', async ({ page }) => {
		await page.goto('/causes/');
		await page.goto('/search/');
		await field(page).pressSequentially('expired', { delay: 150 });
		await expect(results(page)).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL('/causes/');
	});

	test('answers what was asked on the page for what is missing', async ({ page }) => {
		await page.goto('/404.html');
		await page.getByRole('searchbox', { name: 'Search for what you see' }).fill('AH01617');
		await page.getByRole('button', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/?q=AH01617');
		await expect(results(page).getByRole('link').first()).toHaveAttribute(
			'href',
			'/variations/apache-ah01617-password-mismatch/',
		);
	});

	test('leads to the very question that was meant', async ({ page }) => {
		await find(page, 'What is the difference between 401 and 403?');
		await results(page).getByRole('link').first().click();
		await expect(page).toHaveURL('/faq/#how-do-401-and-403-differ');
		await expect(page.locator('#how-do-401-and-403-differ')).toBeInViewport();
	});
});

test.describe('the search page without script', () => {
	test.use({ javaScriptEnabled: false });

	test('offers every message from A to Z instead', async ({ page }) => {
		await page.goto('/search/?q=401.3');
		await page.getByRole('link', { name: /A to Z/ }).click();
		await expect(page).toHaveURL('/variations/#a-z');
		await expect(page.locator('#a-z')).toBeInViewport();
	});

	test('is where the link in the header leads', async ({ page }) => {
		await page.goto('/causes/');
		await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
	});
});
