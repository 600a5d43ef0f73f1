import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'The cookie is SameSite=Lax, and page and API are two sites',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is set with `SameSite=None; Secure`, as the call comes from another site.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{ sites: { 'https://app.example.com': '/srv/app', 'https://api.example.org': 8080 } },
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: api.example.org`,
	marks: [
		{
			text: 'Sec-Fetch-Site: cross-site',
			means: 'attention',
			why: 'The browser’s own word for it: the page is on example.com, the API on example.org.',
		},
		{
			text: 'SameSite=Lax',
			means: 'refused',
			why: 'Such a cookie neither comes from nor goes to a call that another site’s page makes.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'The request came without the cookie, though the script said that it may go along.',
		},
	],
});
