// Sees to it that there is a browser for the tests: one that is here, else Playwright’s own, else
// Debian’s, else a word on what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { findChromium } from './_chromium.ts';

const run = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const found = (): string | undefined =>
	findChromium() ?? (existsSync(playwright.executablePath()) ? 'Playwright’s own' : undefined);

/** Ways to get one, tried in this order. */
const ways = [
	() => run('npx', 'playwright', 'install', 'chromium'),
	() =>
		process.getuid?.() === 0 &&
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'),
];

let browser = found();
for (const way of ways) {
	if (browser !== undefined) break;
	console.log('No Chromium or Chrome is here. Trying to install one …');
	way();
	browser = found();
}
if (browser === undefined) {
	console.error(
		'The browser tests need Chromium or Chrome. Install either, or name one: CHROMIUM=/path/to/chromium npm test',
	);
	process.exit(1);
}
console.log(`Browser: ${browser}`);
