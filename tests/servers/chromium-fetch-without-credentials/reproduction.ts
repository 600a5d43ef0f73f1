import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'fetch calls another origin and leaves the cookie at home',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: "Both calls say `credentials: 'include'`: the one that signs in and the one that asks.",
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{ sites: { 'https://app.example.com': '/srv/app', 'https://api.example.com': 8080 } },
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Set-Cookie: session=',
			means: 'given',
			why: 'The cookie is handed out, and the browser throws it away: this call was made without credentials.',
		},
		{
			text: 'GET /me HTTP/1.1',
			means: 'attention',
			why: 'No Cookie line follows. Another host name is another origin, even on the same site.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'To the server this is a stranger.',
		},
	],
});
