import type { Request } from '@playwright/test';
import { barriersOn, colours } from './_axe.ts';
import {
	box,
	diagnosis,
	findings,
	har,
	headline,
	paste,
	refusal,
	shownPaste,
	useBox,
} from './_box.ts';
import { expect, test, type Page } from './_test.ts';

/** A word that nobody else could have written. */
const secret = 'zyxwsecret42';

for (const address of ['/', '/diagnose/'])
	test.describe(`the box on ${address}`, () => {
		test('names the cause, says why and what to do', async ({ page }) => {
			await page.goto(address);
			await paste(page, refusal(secret));
			await expect(headline(page)).toHaveText('The access token has expired');
			const first = findings(page).first();
			await expect(first.getByRole('link').first()).toHaveAttribute(
				'href',
				'/causes/expired-token/',
			);
			await expect(first).toContainText('certain');
			await expect(first.getByRole('link', { name: 'Refresh the access token' })).toBeVisible();
			await expect(diagnosis(page).getByRole('img', { name: /life of the token/ })).toBeVisible();
			await expect(diagnosis(page).locator('mark').first()).toHaveAttribute('title', /\w/);
		});

		test('has no barriers with an answer in it, light or dark', async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
			await page.goto(address);
			await paste(page, refusal(secret));
			await expect(findings(page).first()).toBeVisible();
			expect((await barriersOn(page)).join('\n\n')).toBe('');
			await page.emulateMedia({ colorScheme: 'dark' });
			expect((await barriersOn(page, colours)).join('\n\n')).toBe('');
		});
	});

test.describe('by hand', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/diagnose/');
	});

	test('the button diagnoses and moves to the answer', async ({ page }) => {
		await box(page).fill('npm error code E401');
		await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
		await expect(headline(page)).toBeFocused();
		await expect(diagnosis(page).getByRole('link', { name: 'npm', exact: true })).toBeVisible();
	});

	test('so does Ctrl and Enter', async ({ page }) => {
		await box(page).fill('jwt expired');
		await box(page).press('Control+Enter');
		await expect(headline(page)).toBeFocused();
		await expect(findings(page).first()).toContainText('expired');
	});

	test('what is typed is answered while one reads, and the focus stays', async ({ page }) => {
		await box(page).pressSequentially('it keeps asking for my password again and again');
		await expect(findings(page).first()).toBeVisible();
		await expect(box(page)).toBeFocused();
		await expect(findings(page).first()).not.toContainText('certain');
		await expect(
			page.getByRole('region', { name: 'Results' }).getByRole('link').first(),
		).toBeVisible();
	});

	test('an example fills the box', async ({ page }) => {
		for (const name of ['curl -i output', 'npm E401', 'an expired token']) {
			await page.getByRole('button', { name, exact: true }).click();
			await expect(box(page)).not.toHaveValue('');
			await expect(findings(page).first()).toBeVisible();
		}
	});

	test('an empty box takes its answer away', async ({ page }) => {
		await paste(page, 'jwt expired');
		await expect(findings(page).first()).toBeVisible();
		await box(page).fill('');
		await expect(diagnosis(page)).toBeHidden();
	});

	test('what was shown for an earlier text is gone with it', async ({ page }) => {
		await paste(page, 'it keeps asking for my password again and again');
		const beside = page.getByRole('region', { name: 'Results' });
		await expect(beside).toBeVisible();
		await box(page).fill('');
		await expect(beside).toBeHidden();
		await paste(page, refusal(secret));
		await expect(findings(page).first()).toContainText('certain');
		await expect(beside).toBeHidden();
	});

	test('the headline is announced', async ({ page }) => {
		await paste(page, refusal(secret));
		await expect(page.getByRole('status').filter({ hasText: 'expired' })).toHaveText(
			'The access token has expired',
		);
	});
});

test.describe('what is pasted', () => {
	test('causes no request, by itself or when its note is copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/diagnose/');
		await useBox(page);
		const requests: Request[] = [];
		context.on('request', (request) => requests.push(request));
		await paste(page, refusal(secret));
		await expect(findings(page).first()).toContainText('certain');
		await page.getByRole('button', { name: 'Copy a support note' }).click();
		await expect(diagnosis(page).getByText('Copied: Copy a support note.')).toBeVisible();
		expect(requests.map((request) => request.url())).toEqual([]);
		const note = await page.evaluate(() => navigator.clipboard.readText());
		expect(note).toContain('The access token has expired (certain)');
		expect(note).not.toContain(secret);
	});

	test('is stored nowhere and stands in no address', async ({ page }) => {
		await page.goto('/diagnose/');
		await paste(page, refusal(secret));
		await expect(findings(page).first()).toBeVisible();
		const kept = await page.evaluate(async () => ({
			cookie: document.cookie,
			local: Object.keys(localStorage),
			session: Object.keys(sessionStorage),
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			state: history.state as unknown,
		}));
		expect(kept).toEqual({
			cookie: '',
			local: [],
			session: [],
			databases: [],
			caches: [],
			state: null,
		});
		await diagnosis(page).getByRole('link', { name: 'Answer the questions that are left' }).click();
		await expect(page).toHaveURL(/\/why\//);
		expect(decodeURIComponent(page.url())).not.toContain(secret);
	});

	test('is shown with its secrets masked, everywhere', async ({ page }) => {
		await page.goto('/diagnose/');
		await paste(page, `${refusal(secret)}\n\ncurl -u ana:${secret} https://example.com`);
		await expect(shownPaste(page)).toContainText('curl -u ana:***');
		expect(await diagnosis(page).evaluate((region) => region.outerHTML)).not.toContain(secret);
		await expect(diagnosis(page)).toContainText('JSON Web Token');
	});
});

test.describe('a hostile paste is shown and does nothing:', () => {
	const hostile: readonly (readonly [what: string, text: string, shown: string])[] = [
		['markup', '401 <img src=x onerror="alert(1)"><script>alert(2)</script>', '<img src=x'],
		['an address of script', '401 [a](javascript:alert(1))', 'javascript:alert(1)'],
		['a turned direction', '401 user\u202Egnp.exe', '[U+202E RIGHT-TO-LEFT OVERRIDE]'],
		['a zero-width space', 'Authorization: Bear\u200Ber abc', '[U+200B ZERO WIDTH SPACE]'],
		['commands to a terminal', '\u001B[31m401 Unauthorized\u001B[0m', '401 Unauthorized'],
		['a NUL', '401 \u0000 Unauthorized', '401'],
	];
	for (const [what, text, shown] of hostile)
		test(what, async ({ page }) => {
			await page.goto('/diagnose/');
			page.on('dialog', () => {
				throw new Error('Pasted script has run');
			});
			await paste(page, text);
			await expect(shownPaste(page)).toContainText(shown);
			expect(await diagnosis(page).locator('img, script').count()).toBe(0);
			expect(await shownPaste(page).textContent()).not.toMatch(/[\u001B\u200B\u202E]/);
		});
});

test.describe('what is no 401', () => {
	for (const [text, says] of [
		['HTTP/1.1 403 Forbidden\nServer: nginx', '403'],
		['HTTP/1.1 407 Proxy Authentication Required', '407'],
		['HTTP/1.1 429 Too Many Requests\nRetry-After: 3', '429'],
		['curl: (6) Could not resolve host: api.example.com', 'name'],
	] as const)
		test(`is said to be none: ${text.split('\n')[0]}`, async ({ page }) => {
			await page.goto('/diagnose/');
			await paste(page, text);
			await expect(headline(page)).toHaveText('This is not a 401');
			await expect(diagnosis(page).locator('.lede')).toContainText(says);
			await diagnosis(page).getByRole('link', { name: 'Read on' }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

	test('and nothing known is said to be nothing known', async ({ page }) => {
		await page.goto('/diagnose/');
		await paste(page, 'qzx vlorp fnar');
		await expect(headline(page)).toHaveText('Nothing in this is known here');
		await diagnosis(page).getByRole('link', { name: 'Answer the questions' }).click();
		await expect(page).toHaveURL('/why/');
	});
});

test('what the paste proves is answered in the wizard', async ({ page }) => {
	await page.goto('/diagnose/');
	await paste(page, 'HTTP Error 401.3 - Unauthorized\nInternet Information Services');
	await expect(findings(page).first()).toBeVisible();
	await diagnosis(page).getByRole('link', { name: 'Answer the questions' }).click();
	await expect(page).toHaveURL(/iis-substatus=/);
});

test.describe('a file', () => {
	const choose = (page: Page, name: string, content: string | Buffer) =>
		page
			.getByLabel('Open a file')
			.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });

	test.beforeEach(async ({ page }) => {
		await page.goto('/diagnose/');
	});

	test('is read like a paste', async ({ page }) => {
		await choose(page, 'response.txt', refusal(secret));
		await expect(headline(page)).toHaveText('The access token has expired');
	});

	test('may be dropped', async ({ page }) => {
		await useBox(page);
		const files = await page.evaluateHandle((text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'response.txt'));
			return transfer;
		}, refusal(secret));
		await page.locator('diagnose-box').dispatchEvent('drop', { dataTransfer: files });
		await expect(headline(page)).toHaveText('The access token has expired');
	});

	test('of HAR is told refusal by refusal, without a request and without its secrets', async ({
		page,
		context,
	}) => {
		await useBox(page);
		const requests: string[] = [];
		context.on('request', (request) => requests.push(request.url()));
		await choose(page, 'recording.har', har(secret));
		await expect(headline(page)).toHaveText('A redirect drops the Authorization header');
		const refusals = diagnosis(page).locator('.refusal');
		await expect(refusals).toHaveCount(2);
		await expect(refusals.first()).toContainText('GET www.example.com/api/me: 401');
		await expect(refusals.first()).toContainText('left behind when the redirect led to another');
		await refusals.nth(1).locator('summary').click();
		await refusals.nth(1).getByRole('button', { name: 'Diagnose this one' }).click();
		await expect(findings(page).first()).toContainText('expired');
		await expect(headline(page)).toBeFocused();
		expect(requests).toEqual([]);
		expect(await diagnosis(page).evaluate((region) => region.outerHTML)).not.toContain(secret);
	});

	test('of HAR without a 401 says so', async ({ page }) => {
		await choose(page, 'recording.har', '{"log":{"version":"1.2","creator":{},"entries":[]}}');
		await expect(headline(page)).toHaveText('No 401 in this file');
	});

	for (const [what, content] of [
		['five megabytes of one letter', 'a'.repeat(5_000_000)],
		['binary', Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256))],
		['deep JSON', '{"a":'.repeat(50_000)],
		['ten thousand headers', 'X-Header: value\n'.repeat(10_000)],
	] as const)
		test(`of ${what} gets an answer`, async ({ page }) => {
			await choose(page, 'paste.txt', content);
			await expect(diagnosis(page)).not.toHaveAttribute('aria-busy');
			await expect(headline(page)).toHaveText(
				/known here|proves no cause|several causes|Most likely|not a 401/,
			);
			await expect(shownPaste(page)).not.toBeEmpty();
		});
});

test.describe('on a page that is slow to load', () => {
	test('what was pasted before is answered when it can be', async ({ page }) => {
		await page.route('**/api/diagnosis.json', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto('/diagnose/');
		await box(page).fill('jwt expired');
		await expect(findings(page).first()).toContainText('expired');
	});
});

test.describe('without what it needs', () => {
	test.use({ tolerated: /Failed to load resource|ERR_FAILED/ });

	test('it says so and offers the questions', async ({ page }) => {
		await page.route('**/api/diagnosis.json', (route) => route.abort());
		await page.goto('/diagnose/');
		await box(page).fill('jwt expired');
		await expect(headline(page)).toHaveText('This could not be read');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['/', '/diagnose/'])
		test(`${address} says what the box would do and offers the questions`, async ({ page }) => {
			await page.goto(address);
			await expect(box(page)).toBeHidden();
			await expect(page.getByText('Here stands a box that reads what you paste')).toBeVisible();
			await page.getByRole('link', { name: 'the questions', exact: true }).first().click();
			await expect(page).toHaveURL('/why/');
		});
});
