import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'Somebody who is signed in follows a link from a mail and is a stranger',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is `SameSite=Lax` instead of `Strict`: links from other sites may carry it.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{
			sites: { 'https://www.example.com': 8080, 'https://mail.example.org': '/srv/mail' },
			keep: (request) => /^(?:POST \/login|GET \/me) /.test(request),
		},
		async ({ page }) => {
			await page.goto('https://www.example.com/');
			await page.getByText('answered 204').waitFor();
			await page.goto('https://mail.example.org/');
			await page.getByText('See your account').click();
			await page.waitForURL('https://www.example.com/me');
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'SameSite=Strict',
			means: 'refused',
			why: 'Strict keeps the cookie back when the click was on another site’s page.',
		},
		{
			text: 'Sec-Fetch-Site: cross-site',
			means: 'attention',
			why: 'The browser says where the click came from. There is no Cookie line in this request.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Typed into the address bar, the same address would have shown the account.',
		},
	],
});
