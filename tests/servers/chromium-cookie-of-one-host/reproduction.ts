import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'The sign-in is at www, the API at api, and the cookie belongs to www alone',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is set with `Domain=example.com`, so all hosts below it get it.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{
			sites: { 'https://www.example.com': 8080, 'https://api.example.com': 8080 },
			keep: (request) => /^(?:POST \/login|GET \/me) /.test(request),
		},
		async ({ page }) => {
			await page.goto('https://www.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /me HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Host: www.example.com',
			means: 'attention',
			why: 'This host sets the cookie, and it names no Domain.',
		},
		{
			text: 'Host: api.example.com',
			means: 'attention',
			why: 'Another host: the cookie does not go there, although it is the same site.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'The API got no cookie.',
		},
	],
});
