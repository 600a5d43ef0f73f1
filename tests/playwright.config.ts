import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/_chromium.ts';

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
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
