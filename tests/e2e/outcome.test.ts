import { expect, test, type Page } from './_test.ts';
import { answer, expectTrail, steps } from './_wizard.ts';

const walk =
	'where=website what-happens=box-returns know-the-password=sure box-in-private-window=works-there';

/** The part of the page that the address names is there and in view. */
async function expectAt(page: Page, id: string): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await expect(page.locator(`#${id}`)).toBeInViewport();
}

async function expectHelpfulLinks(page: Page): Promise<void> {
	const causes = page.locator('.outcome-cause');
	for (const [index, cause] of (await causes.all()).entries()) {
		const fixes = await cause.locator('.checklist > li').all();
		for (const [position, fix] of fixes.entries()) {
			await fix.getByRole('link', { name: /^No/ }).click();
			const next =
				fixes[position + 1] ??
				causes
					.nth(index + 1)
					.getByRole('heading')
					.first();
			const isLast = position === fixes.length - 1 && index === (await causes.count()) - 1;
			const target = isLast ? 'still-refused' : await next.getAttribute('id');
			await expectAt(page, target ?? 'an id');
		}
	}
}

test.describe('“Did it help?”', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/why/');
		await answer(page, walk);
		await expectTrail(page, steps(walk));
	});

	test('leads on to the next fix, the next cause and at the end to the note', async ({ page }) => {
		await expectHelpfulLinks(page);
	});

	test('leads from yes to what keeps it from coming back', async ({ page }) => {
		await page.getByRole('link', { name: 'Yes', exact: true }).first().click();
		await expectAt(page, 'it-helped');
	});

	test('leaves the answers and what was ticked as they were', async ({ page }) => {
		const tried = page.getByRole('checkbox').first();
		await tried.check();
		await page.getByRole('link', { name: /^No/ }).first().click();
		await expect(page).toHaveURL(/#/);
		await expect(tried).toBeChecked();
		await expectTrail(page, steps(walk));
	});

	test('is undone by Back, which stays on the outcome', async ({ page }) => {
		const { pathname } = new URL(page.url());
		await page.getByRole('link', { name: /^No/ }).first().click();
		await expect(page).toHaveURL(/#/);
		await page.goBack();
		await expect(page).toHaveURL((url) => url.pathname === pathname && url.hash === '');
		await expectTrail(page, steps(walk));
	});
});

test.describe('“Did it help?” without script', () => {
	test.use({ javaScriptEnabled: false });

	test('leads on to the next fix, the next cause and at the end to the note', async ({ page }) => {
		await page.goto('/why/outcome/old-credentials-in-the-way/');
		await expectHelpfulLinks(page);
	});
});

test('the note says what it looks like and what to check', async ({ page }) => {
	await page.goto('/why/outcome/old-credentials-in-the-way/');
	const note = page.getByLabel('Note to send');
	await expect(note).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
	for (const cause of await page.locator('.outcome-cause h2 > a:not(.anchor)').allInnerTexts())
		await expect(note).toContainText(cause);
});
