import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'All groups of the user stand in the cookie, and the browser does not keep it',
	cause: 'header-or-cookie-too-large',
	fix: 'shrink-the-header',
	change: 'The groups stay on the server, and the cookie is only the key to them.',
	server: sessionApi(),
	client: chromium,
	vary: [
		...chromiumVaries,
		sessionVaries,
		// Nobody wants to read it to its end.
		[/(?<=session=[\w-]{36}\.\w{40})\w{4000,}/g, '…(4,714 bytes in all)'],
	],
	ask: withChromium(
		{
			sites: { 'https://www.example.com': 8080 },
			keep: (request) => /^(?:POST \/login|GET \/me) /.test(request),
		},
		async ({ page }) => {
			await page.goto('https://www.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: '…(4,714 bytes in all)',
			means: 'refused',
			why: 'Name and value are over 4,096 bytes together: the browser throws the cookie away.',
		},
		{
			text: 'GET /me HTTP/1.1',
			means: 'attention',
			why: 'No Cookie line follows, and the console says nothing of the reason.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Signing in worked, and the next call is a stranger’s.',
		},
	],
});
