import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'An extension for privacy takes the Authorization header away',
	cause: 'extension-or-privacy-tool',
	fix: 'turn-extensions-off',
	change: 'The extension is off.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium(
		{
			sites: { 'https://app.example.com': 8080 },
			keep: (request) => request.includes(' /v1/orders '),
			extension: '/home/ana/extension',
		},
		async ({ page, signIn }) => {
			// nginx’s challenge brings up the browser’s own box, which is cancelled.
			await signIn();
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askAfter: withChromium(
		{
			sites: { 'https://app.example.com': 8080 },
			keep: (request) => request.includes(' /v1/orders '),
		},
		async ({ page, signIn }) => {
			// nginx’s challenge brings up the browser’s own box, which is cancelled.
			await signIn();
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /v1/orders HTTP/1.1
Host: app.example.com`,
	marks: [
		{
			text: 'GET /v1/orders HTTP/1.1',
			means: 'attention',
			why: 'The page’s script sets Authorization; when the request leaves, the line is gone.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Orders"',
			means: 'refused',
			why: 'nginx was sent no password.',
		},
	],
});
