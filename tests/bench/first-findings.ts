import { chromium as browser } from '@playwright/test';
import serve from '../e2e/_serve.ts';
import config from '../playwright.config.ts';
import { pastes } from '../unit/diagnosis/_pastes.ts';
import { createEngine, type EngineData } from '../../src/islands/diagnose-box/engine.ts';
import { readBuilt } from './_cases.ts';
import { sideBySide } from './_stopwatch.ts';
import { markdown, milliseconds } from './_table.ts';
import { again } from './_texts.ts';

/**
 * `npm run bench:first-findings`: how long after a paste of 5 kB its findings are on the page, and how
 * much longer on a processor four times as slow. The engine is loaded before. Chromium slows the page and not its
 * worker, so the engine is timed apart, in Node, and its time added as often again.
 */

const slower = 4;
const rounds = 7;
const length = 5000;
const kinds = ['curl -v', 'a log of IIS', 'words of a developer', 'a stack of Node'];

const engine = createEngine(readBuilt('api/diagnosis.json') as EngineData);
const stop = await serve();
const chromium = await browser.launch(config.use?.launchOptions ?? {});
try {
	const page = await chromium.newPage({ baseURL: process.env['SITE'] ?? '' });
	await page.goto('/diagnose/');
	const box = page.getByRole('textbox', { name: 'Paste what you see' });
	const data = page.waitForResponse('**/api/diagnosis.json');
	await box.focus();
	await (await data).finished();
	const session = await page.context().newCDPSession(page);
	const rows: string[][] = [];
	for (const kind of kinds) {
		const text = again(`${pastes[kind] ?? ''}\n`)(length);
		await timed(text);
		const [usual, slow] = [await least(text, 1), await least(text, slower)];
		const [own = NaN] = sideBySide([() => engine.read(text, new Date(), '')]);
		const all = [usual, slow, own, slow + (slower - 1) * own];
		rows.push([kind, ...all.map(milliseconds)]);
	}
	const heads = ['as it is', `page ${slower} times slower`, 'engine alone', 'both slower'];
	console.log(markdown(['pasted, 5 kB', ...heads], rows));

	async function least(paste: string, rate: number): Promise<number> {
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) times.push(await timed(paste));
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		return Math.min(...times);
	}

	/** From the event of the paste to the frame that shows its findings, in milliseconds. */
	async function timed(paste: string): Promise<number> {
		return page.evaluate(async (pasted) => {
			const field = document.querySelector('textarea');
			const list = document.querySelector('.findings');
			if (!field || !list) throw new Error('The page holds no box');
			const shown = new Promise<number>((resolve) => {
				new MutationObserver((_changes, observer) => {
					if (list.childElementCount === 0) return;
					observer.disconnect();
					requestAnimationFrame(() => {
						resolve(performance.now());
					});
				}).observe(list, { childList: true });
			});
			field.value = pasted;
			const start = performance.now();
			field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
			return (await shown) - start;
		}, paste);
	}
} finally {
	await chromium.close();
	await stop();
}
