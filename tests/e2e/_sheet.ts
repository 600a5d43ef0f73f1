import type { Page } from '@playwright/test';

export const sheet = { page: '/cheat-sheet/', file: 'cheat-sheet.pdf' } as const;

/**
 * Prints the cheat sheet as the browser’s own dialog would.
 *
 * Its links are taken out: a file that is carried about cannot know where the site stands.
 *
 * @returns a PDF on the paper that the page asks for
 */
export async function printSheet(page: Page): Promise<Buffer> {
	await page.goto(sheet.page);
	await page.locator('main a').evaluateAll((links) => {
		for (const link of links) link.removeAttribute('href');
	});
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}
