import type { Request } from '@playwright/test';
import { field, results, status } from './_search.ts';
import { expect, test, type Page } from './_test.ts';
import { answer } from './_wizard.ts';

/** A word that nobody else could have written into an address. */
const secret = 'zyxwsecret';

/** What a request tells the server of the page and of what was typed there. */
function told(request: Request): string {
	return sent(request).toLowerCase();
}

function sent(request: Request): string {
	const { referer = '' } = request.headers();
	return [request.url(), referer, request.postData() ?? ''].join(' ');
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
			// What nobody wrote is looked for in the full text too.
			await field(page).pressSequentially(secret);
			await expect(status(page)).toHaveText('0 results');
			await field(page).pressSequentially(' expired token');
			await expect(results(page)).toBeVisible();
			const words = [secret, secret.slice(0, 5), 'expired'];
			const telling = requests.filter((request) =>
				words.some((word) => told(request).includes(word)),
			);
			expect(telling.map(told)).toEqual([]);
			expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
			expect(requests.map((request) => new URL(request.url()).pathname.split('/')[1])).toEqual(
				expect.arrayContaining(['api', 'pagefind']),
			);
		});

	test('asks for nothing but the search’s own files', async ({ page }) => {
		await page.goto('/search/');
		await page.waitForLoadState('networkidle');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await field(page).fill('expired token');
		await expect(results(page)).toBeVisible();
		await field(page).fill('xqzv flurble');
		await expect(status(page)).toHaveText('0 results');
		const own = /^\/(?:api\/search\.json$|pagefind\/|_astro\/|favicon)/;
		expect(requests.filter((path) => !own.test(path))).toEqual([]);
	});

	test('is kept nowhere', async ({ page }) => {
		await page.goto('/search/');
		await field(page).fill(`${secret} expired`);
		await expect(status(page)).toHaveText(/\d+ results/);
		expect(JSON.stringify(await kept(page))).not.toContain(secret);
	});
});

/** Every address that the page has had, and every one that the way back leads to. */
async function addresses(page: Page, passed: readonly string[]): Promise<string[]> {
	const entries = await page.evaluate(() => navigation.entries().map(({ url }) => url ?? ''));
	return [...passed, ...entries, page.url()].map((url) => decodeURIComponent(url));
}

test.describe('a secret in what is searched for', () => {
	const pasted: readonly (readonly [
		what: string,
		text: string,
		secrets: string[],
		shown: string,
	])[] = [
		[
			'a token in a header',
			`401 Authorization: Bearer ${secret}.a1 invalid_token`,
			[secret],
			'401 Authorization: Bearer *** invalid_token',
		],
		[
			'a JWT',
			`jwt expired eyJhbGciOiJIUzI1NiJ9.eyJ${secret}.${secret}`,
			[secret, 'hbGciOiJIUzI1NiJ9'],
			'jwt expired eyJ***',
		],
		[
			'a password in an address',
			`Authentication failed for 'https://ana:${secret}@example.com/a.git'`,
			[secret],
			"Authentication failed for 'https://ana:***@example.com/a.git'",
		],
		[
			'a command',
			`curl -u ana:${secret} https://example.com 401`,
			[secret],
			'curl -u ana:*** https://example.com 401',
		],
		[
			'an API key in a message',
			`Incorrect API key provided: sk-proj-1${secret}.`,
			[secret],
			'Incorrect API key provided: sk-proj-***.',
		],
		[
			'JSON with a password',
			`401 {"username":"ana","password":"${secret} and more"}`,
			[secret, 'and more'],
			'401 {"username":"ana","password":"***"}',
		],
	];

	for (const how of ['pasted', 'typed'] as const)
		for (const [what, text, secrets, shown] of pasted)
			test(`is in no address, no history and no request, ${how}: ${what}`, async ({ page }) => {
				const passed: string[] = [];
				const requests: Request[] = [];
				page.on('framenavigated', (frame) => passed.push(frame.url()));
				page.on('request', (request) => requests.push(request));
				await page.goto('/search/');
				await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeEnabled();
				await field(page).focus();
				if (how === 'pasted') await page.keyboard.insertText(text);
				else await page.keyboard.type(text);
				await expect(page).toHaveURL(({ searchParams }) => searchParams.get('q') === shown);
				await expect(status(page)).toHaveText(/\d+ results?/);
				await expect(field(page)).toHaveValue(text);
				await results(page).getByRole('link').first().click();
				await expect(page).not.toHaveURL(/\/search\//);
				const traces = [
					...(await addresses(page, passed)),
					...requests.map(sent),
					JSON.stringify(await kept(page)),
				];
				expect(traces.filter((one) => secrets.some((part) => one.includes(part)))).toEqual([]);
			});

	test('does not stay in an address that came from elsewhere', async ({ page }) => {
		await page.goto('/causes/');
		await page.goto(`/search/?${new URLSearchParams({ q: `password=${secret} 401` }).toString()}`);
		await expect(page).toHaveURL(
			({ searchParams }) => searchParams.get('q') === 'password=*** 401',
		);
		expect((await addresses(page, [])).filter((url) => url.includes(secret))).toEqual([]);
		await page.goBack();
		await expect(page).toHaveURL('/causes/');
	});

	for (const address of ['/404.html', '/nothing-is-here/'])
		test(`is answered where it was asked: ${address}`, async ({ page, baseURL }) => {
			const answer = await page.request.get('/404.html');
			await page.route('**/nothing-is-here/', (route) => route.fulfill({ response: answer }));
			await page.goto(address);
			const requests: Request[] = [];
			page.on('request', (request) => requests.push(request));
			const query = `jwt expired token=${secret}`;
			const form = page.getByRole('searchbox', { name: 'Search for what you see' });
			await form.fill(query);
			await form.press('Enter');
			await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
			await expect(field(page)).toHaveValue(query);
			await expect(results(page)).toBeVisible();
			expect(page.url()).toBe(`${baseURL ?? ''}${address}`);
			expect(requests.map(sent).filter((one) => one.includes(secret))).toEqual([]);
		});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('is not sent by the form of the page for what is missing', async ({ page }) => {
			const requests: Request[] = [];
			page.on('request', (request) => requests.push(request));
			await page.goto('/404.html');
			const form = page.getByRole('searchbox', { name: 'Search for what you see' });
			await form.fill(secret);
			await form.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
			expect(requests.map(sent).filter((one) => one.includes(secret))).toEqual([]);
		});
	});
});

test('pages that are only read fetch no data and no search', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.resourceType()));
	for (const address of ['/causes/expired-token/', '/fixes/set-the-clock/', '/variations/pip-401/'])
		await page.goto(address, { waitUntil: 'networkidle' });
	expect(requests.filter((type) => type === 'fetch' || type === 'xhr')).toEqual([]);
});
