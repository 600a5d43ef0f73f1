import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

const signIn = (address: string) =>
	withChromium(
		{
			sites: { [address]: 8080 },
			keep: (request) => /^(?:POST \/login|GET \/me) /.test(request),
		},
		async ({ page }) => {
			await page.goto(address);
			await page.getByText('answered').waitFor();
		},
	);

export default reproduction({
	title: 'A Secure cookie is set over http and thrown away',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The site is opened with https.',
	server: sessionApi(),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: signIn('http://nas.example.com'),
	askAfter: signIn('https://nas.example.com'),
	askWithout: `GET /me HTTP/1.1
Host: nas.example.com`,
	marks: [
		{
			text: 'Origin: http://nas.example.com',
			means: 'attention',
			why: 'The page was opened over http.',
		},
		{
			text: 'Secure; SameSite=Lax',
			means: 'refused',
			why: 'A browser does not keep such a cookie when it comes over http.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Signing in worked, and the next call is a stranger’s.',
		},
	],
});
