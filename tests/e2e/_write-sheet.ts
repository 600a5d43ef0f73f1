import { writeFile } from 'node:fs/promises';
import { chromium as browser } from '@playwright/test';
import config from '../playwright.config.ts';
import serve from './_serve.ts';
import { printSheet, sheet } from './_sheet.ts';

// Prints the built cheat sheet into the file that the page offers.
const stop = await serve();
const { launchOptions = {} } = config.use ?? {};
const chromium = await browser.launch(launchOptions);
try {
	const page = await chromium.newPage({ baseURL: process.env['SITE'] ?? '' });
	await writeFile(new URL(`../../public/${sheet.file}`, import.meta.url), await printSheet(page));
	console.log(`public/${sheet.file} is what ${sheet.page} prints now.`);
} finally {
	await chromium.close();
	await stop();
}
