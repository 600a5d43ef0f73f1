import type { Request } from '@playwright/test';
import { field, results, status } from './_search.ts';
import { expect, test, type Page } from './_test.ts';
import { answer } from './_wizard.ts';

/** A word that nobody else could have written into an address. */
const secret = 'zyxwsecret';

/** What a request tells the server of the page and of what was typed there. */
function told(request: Request): string {
	const { referer = '' } = request.headers();
	return [request.url(), referer, request.postData() ?? ''].join(' ').toLowerCase();
}

/** What the browser keeps of the visit. */
async function kept(page: Page) {
	return {
		cookies: await page.context().cookies(),
		...(await page.evaluate(async () => ({
			script: document.cookie,
			local: Object.keys(localStorage),
			session: Object.keys(sessionStorage),
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}))),
	};
}

test('a whole visit leaves nothing behind but the choice of light or dark', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Light or dark' }).click();
	await page.keyboard.press('/');
	await field(page).fill('401.3');
	await expect(results(page)).toBeVisible();
	await page.goto('/causes/?audience=visitor');
	await page.goto('/fixes/clear-cookies-for-the-site/');
	await page.goto('/why/');
	await answer(page, 'where=website what-happens=stopped-working');
	await expect(page).toHaveURL(/outcome/);
	expect(await kept(page)).toEqual({
		cookies: [],
		script: '',
		local: ['theme'],
		session: [],
		databases: [],
		caches: [],
		workers: 0,
	});
});

test.describe('what is typed into the search', () => {
	for (const [where, address] of [
		['the dialog', '/causes/'],
		['the search page', '/search/'],
	] as const)
		test(`is in no request of ${where}`, async ({ page }) => {
			await page.goto(address);
			if (where === 'the dialog') await page.keyboard.press('/');
			const requests: Request[] = [];
			page.on('request', (request) => requests.push(request));
			await field(page).pressSequentially(`${secret} expired token`);
			await expect(status(page)).toHaveText(/\d+ results/);
			const words = [secret, secret.slice(0, 5), 'expired'];
			const telling = requests.filter((request) =>
				words.some((word) => told(request).includes(word)),
			);
			expect(telling.map(told)).toEqual([]);
			expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
			expect(requests.map((request) => new URL(request.url()).pathname.split('/')[1])).toContain(
				'pagefind',
			);
		});

	test('asks for nothing but the search’s own files', async ({ page }) => {
		await page.goto('/search/');
		await page.waitForLoadState('networkidle');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await field(page).fill('expired token');
		await expect(results(page)).toBeVisible();
		expect(requests.filter((path) => !/^\/(?:pagefind\/|_astro\/|favicon)/.test(path))).toEqual([]);
	});

	test('is kept nowhere', async ({ page }) => {
		await page.goto('/search/');
		await field(page).fill(`${secret} expired`);
		await expect(status(page)).toHaveText(/\d+ results/);
		expect(JSON.stringify(await kept(page))).not.toContain(secret);
	});
});

test('pages that are only read fetch no data and no search', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.resourceType()));
	for (const address of ['/causes/expired-token/', '/fixes/set-the-clock/', '/variations/pip-401/'])
		await page.goto(address, { waitUntil: 'networkidle' });
	expect(requests.filter((type) => type === 'fetch' || type === 'xhr')).toEqual([]);
});
