import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

const surroundings = {
	sites: { 'https://www.example.com': 8080 },
	keep: (request: string) => request.startsWith('GET /me '),
};

export default reproduction({
	title: 'A service worker has stored the 401 and answers with it after the sign-in',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change: 'The worker stores good answers only, under a new name, and deletes the old store.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(surroundings, async ({ page }) => {
		await page.goto('https://www.example.com/');
		await page.getByText('ready').waitFor();
		await page.getByText('Show my account').click();
		await page.getByText('answered 401').waitFor();
		await page.getByText('Sign in').click();
		await page.getByText('answered 204').waitFor();
		await page.getByText('Show my account').click();
		await page.getByText('answered 401').waitFor();
	}),
	askAfter: withChromium(surroundings, async ({ page }) => {
		await page.goto('https://www.example.com/');
		await page.getByText('ready').waitFor();
		await page.getByText('Show my account').click();
		await page.getByText('answered 401').waitFor();
		await page.getByText('Sign in').click();
		await page.getByText('answered 204').waitFor();
		await page.getByText('Show my account').click();
		await page.getByText('answered 200').waitFor();
	}),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'Before the sign-in this was right. After it, no second request leaves the browser.',
		},
		{
			text: 'Failed to load resource: the server responded with a status of 401 (Unauthorized)',
			means: 'attention',
			why: 'It stands there twice: the second time the answer came from the worker’s own store.',
		},
	],
});
