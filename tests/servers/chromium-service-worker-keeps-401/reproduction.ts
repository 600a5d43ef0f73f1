import {
	chromium,
	chromiumVaries,
	watchNetworkPanel,
	withChromium,
} from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const surroundings = {
	sites: { 'https://www.example.com': 8080 },
	keep: (request: string) => request.startsWith('GET /me '),
};

/** Shows the account, signs in, and shows it again; the Network panel is opened for the last. */
function showAccount(expected: number) {
	return async (stage: Stage): Promise<Asked> => {
		let panel: string[] = [];
		const asked = await withChromium(surroundings, async (visitor) => {
			const { page } = visitor;
			await page.goto('https://www.example.com/');
			await page.getByText('ready').waitFor();
			await page.getByText('Show my account').click();
			await page.getByText('answered 401').waitFor();
			await page.getByText('Sign in').click();
			await page.getByText('answered 204').waitFor();
			panel = await watchNetworkPanel(visitor, '/me');
			await page.getByText('Show my account').click();
			await page.getByText(`answered ${expected}`).waitFor();
		})(stage);
		return { ...asked, output: [asked.output, panel.join('\n')].join('\n\n') };
	};
}

export default reproduction({
	title: 'A service worker has stored the 401 and answers with it after the sign-in',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change: 'The worker stores good answers only, under a new name, and deletes the old store.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: showAccount(401),
	askAfter: showAccount(200),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'Before the sign-in this was right. After it, no second request leaves the browser.',
		},
		{
			text: 'Status Code: 401 Unauthorized (from service worker)',
			means: 'refused',
			why: 'What the Network panel of Chromium shows of the call after the sign-in.',
		},
		{
			text: 'Source of response: ServiceWorker cache storage',
			means: 'attention',
			why: 'The worker did not ask the server: it took the answer out of its own store.',
		},
	],
});
