import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';

import { nodeApp } from '../_harness/servers/node-app.ts';
export default reproduction({
	title: 'A WebSocket to another site opens without the SameSite=Lax cookie',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is set with `SameSite=None; Secure`, and the server looks at Origin.',
	server: nodeApp({ name: 'ws', npm: 'ws' }, '/srv/api/server.js'),
	client: chromium,
	vary: [
		...chromiumVaries,
		[/Sec-WebSocket-Key: \S+/g, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
		[/Sec-WebSocket-Accept: \S+/g, 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
	],
	expect: { after: 101 },
	ask: withChromium(
		{ sites: { 'https://app.example.com': '/srv/app', 'https://api.example.org': 8080 } },
		async ({ page }) => {
			await page.goto('https://app.example.com/');
			await page.getByText('answered').waitFor();
		},
	),
	askWithout: `GET /live HTTP/1.1
Host: api.example.org
Connection: Upgrade
Upgrade: websocket
Origin: https://app.example.com
Sec-WebSocket-Version: 13
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==`,
	marks: [
		{
			text: 'SameSite=Lax',
			means: 'refused',
			why: 'The page is on example.com, the socket on example.org: a Lax cookie stays at home.',
		},
		{
			text: 'Upgrade: websocket',
			means: 'attention',
			why: 'The request that opens the socket is an ordinary one, and here has no Cookie line.',
		},
		{
			text: 'HTTP Authentication failed; no valid credentials available',
			means: 'refused',
			why: 'The console’s words for a 401, though the server asked for nothing. The script learns only 1006.',
		},
	],
});
