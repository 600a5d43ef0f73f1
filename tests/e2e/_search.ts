import { expect, type Page } from './_test.ts';

/** The search that opens over any page. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** Where the query goes: into the dialog if it is open, else into the search page. */
export const field = (page: Page) =>
	page.getByRole('searchbox', { name: 'Search', exact: true }).and(page.locator(':visible'));

export const results = (page: Page) => page.getByRole('region', { name: 'Results' });

/** The line that says how much was found. */
export const status = (page: Page) =>
	page.locator('site-search').getByRole('status').and(page.locator(':visible'));

/** Opens the search page with a query, waits for the answer, and gives the addresses found. */
export async function find(page: Page, query: string): Promise<string[]> {
	await page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
	return answer(page);
}

async function answer(page: Page): Promise<string[]> {
	await expect(status(page)).toHaveText(/\d+ results?/);
	return addressesOf(page);
}

/** The addresses of the results that are listed, in order. */
export async function addressesOf(page: Page): Promise<string[]> {
	const links = page.locator('site-search section:visible li a');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
