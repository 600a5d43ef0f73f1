import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The browser leaves the header out when a call is redirected to another host',
	cause: 'authorization-lost-on-redirect',
	fix: 'keep-credentials-across-redirects',
	change: 'The script calls the address where the redirect ends.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium(
		{
			sites: { 'https://app.example.com': 8081, 'https://api.example.com': 8080 },
			keep: (request) => request.includes(' /v1/orders '),
		},
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /v1/orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'given',
			why: 'The first host is sent the password.',
		},
		{
			text: 'Location: https://api.example.com/v1/orders',
			means: 'attention',
			why: 'Another host. The browser follows by itself and leaves the Authorization line out.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Orders"',
			means: 'refused',
			why: 'The second host got no password.',
		},
	],
});
