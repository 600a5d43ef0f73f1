import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'nginx asks the browser’s preflight for the password',
	cause: 'cors-preflight-challenged',
	fix: 'answer-preflights-without-authentication',
	change: 'nginx answers OPTIONS before it asks for a password.',
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
Host: api.example.com
Origin: https://app.example.com`,
	marks: [
		{
			text: 'OPTIONS /v1/orders HTTP/1.1',
			means: 'attention',
			why: 'The browser’s own question. It never carries a password, though curl would have sent one.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'nginx wants a password for the question too, so the browser does not send the call.',
		},
		{
			text: 'It does not have HTTP ok status.',
			means: 'refused',
			why: 'The console speaks of CORS; the 401 stands only under Network.',
		},
	],
});
