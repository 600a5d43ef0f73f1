import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The browser fetches the web manifest without the password of its page',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'The link says `crossorigin="use-credentials"`.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium(
		{ sites: { 'https://www.example.com': 8080 } },
		async ({ page, context, signIn }) => {
			await signIn(['ana', 'winter']);
			await page.goto('https://www.example.com/');
			// As the browser does when it looks whether the page can be installed.
			await (await context.newCDPSession(page)).send('Page.getAppManifest');
		},
	),
	askWithout: `GET /manifest.webmanifest HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'given',
			why: 'The page itself is asked for with the password, and shown.',
		},
		{
			text: 'GET /manifest.webmanifest HTTP/1.1',
			means: 'attention',
			why: 'The next request has no Authorization line: that is how browsers fetch a manifest.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Members"',
			means: 'refused',
			why: 'nginx locks every file of the site, this one too.',
		},
	],
});
