import config from '../playwright.config.ts';
import { box, findings, headline, paste } from './_box.ts';
import { expect, test } from './_test.ts';

const usual = config.use?.launchOptions ?? {};
// Playwright turns it off: https://web.dev/articles/bfcache
test.use({
	launchOptions: { ...usual, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

test('Back brings the paste and its answer again, and the box goes on working', async ({
	page,
}) => {
	await page.goto('/diagnose/');
	await paste(page, 'jwt expired');
	await findings(page).first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/causes\//);
	// A page out of that cache fires no load event.
	await page.evaluate(() => {
		history.back();
	});
	await expect(box(page)).toHaveValue('jwt expired');
	await expect(findings(page).first()).toBeVisible();
	await box(page).fill('HTTP/1.1 403 Forbidden');
	await expect(headline(page)).toHaveText('This is not a 401');
});

test('a page that is loaded anew has an empty box', async ({ page }) => {
	await page.goto('/diagnose/');
	await paste(page, 'jwt expired');
	await expect(findings(page).first()).toBeVisible();
	await page.reload();
	await expect(box(page)).toHaveValue('');
});
