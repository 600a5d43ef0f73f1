import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

export default reproduction({
	title: 'The cookie is set without a path, below the path of the sign-in',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is set with `Path=/`.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(
		{
			sites: { 'https://www.example.com': 8080 },
			keep: (request) => /^(?:POST|GET \/me) /.test(request),
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
			text: 'POST /auth/login HTTP/1.1',
			means: 'attention',
			why: 'The cookie names no path, so it belongs to /auth and what is below.',
		},
		{
			text: 'GET /me HTTP/1.1',
			means: 'attention',
			why: '/me is not below /auth: no Cookie line follows.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Signing in worked, and the next call is a stranger’s.',
		},
	],
});
