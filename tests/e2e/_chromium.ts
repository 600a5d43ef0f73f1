import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium or Chrome that is on this machine: the one that `CHROMIUM` names, else the first on the
 * path, else one where the systems install it. `undefined` leaves Playwright to use its own.
 */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM'];
	if (named !== undefined) return named;
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	return [
		...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
		...places,
	].find((file) => existsSync(file) && answers(file));
}

/** A file of that name may be a wrapper that only says how to install the browser. */
function answers(file: string): boolean {
	if (process.platform === 'win32') return true;
	try {
		return execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }).includes(
			'Chrom',
		);
	} catch {
		return false;
	}
}

export const chromium = findChromium();
