import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/_chromium.ts';

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	// Long, because machines are shared; what is slow is not wrong.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	retries: process.env['CI'] ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
	globalSetup: './e2e/_serve.ts',
	use: {
		launchOptions: {
			...(chromium !== undefined && { executablePath: chromium }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
});
