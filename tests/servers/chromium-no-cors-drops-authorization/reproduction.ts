import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'A script calls with mode no-cors, and the browser leaves its header out',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: "The script calls without `mode: 'no-cors'`. The server allowed the call all the time.",
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium(
		{ sites: { 'https://app.example.com': '/srv/app', 'https://api.example.com': 8080 } },
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /v1/orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Sec-Fetch-Mode: no-cors',
			means: 'attention',
			why: 'In this mode a script may set only a few harmless headers. Authorization is none of them.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Orders"',
			means: 'refused',
			why: 'nginx was sent no password, whatever the script says.',
		},
	],
});
