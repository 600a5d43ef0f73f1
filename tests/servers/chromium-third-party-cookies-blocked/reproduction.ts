import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'The browser is set to block third-party cookies',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is set with `Partitioned` as well: it then counts for this one page’s site.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{
			sites: { 'https://app.example.com': '/srv/app', 'https://api.example.org': 8080 },
			thirdPartyCookies: 'blocked',
		},
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: api.example.org`,
	marks: [
		{
			text: 'Secure; SameSite=None',
			means: 'given',
			why: 'The cookie’s own words are right for a call from another site.',
		},
		{
			text: 'Sec-Fetch-Storage-Access: none',
			means: 'attention',
			why: 'The browser’s own word for it: in this page the API is a third party and gets no cookies.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'No cookie came along.',
		},
	],
});
