import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };
export type { Page };

interface Options {
	/** What the browser may complain about, in tests that break something on purpose. */
	readonly tolerated: RegExp;
}

interface Fixtures {
	/** A page of somebody who has never been here: nothing stored, nothing in the cache. */
	readonly strangersPage: Page;
}

/**
 * Playwright’s test with the built site as its base address. A page that writes an error to the
 * console, throws, or asks another origin for anything fails its test.
 */
export const test = base.extend<Options & Fixtures>({
	tolerated: [/(?!)/, { option: true }],
	baseURL: async ({}, use) => {
		const { SITE } = process.env;
		if (SITE === undefined) throw new Error('The global set-up has not named the site’s address.');
		await use(SITE);
	},
	context: async ({ context, baseURL, tolerated }, use) => {
		const faults = watch(context, baseURL);
		await use(context);
		expectNone(faults, tolerated);
	},
	strangersPage: async ({ browser, baseURL, tolerated }, use) => {
		const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
		const faults = watch(context, baseURL);
		await use(await context.newPage());
		expectNone(faults, tolerated);
		await context.close();
	},
});

/** Collects what no page of the site may ever do. */
function watch(context: BrowserContext, site: string | undefined): string[] {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== site) faults.push(`request: ${request.url()}`);
	});
	return faults;
}

function expectNone(faults: readonly string[], tolerated: RegExp): void {
	expect(
		faults.filter((fault) => !tolerated.test(fault)),
		'errors on the console, exceptions, and requests to other origins',
	).toEqual([]);
}
