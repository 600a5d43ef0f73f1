import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nodeApp } from '../_harness/servers/node-app.ts';

const ws = { name: 'ws', npm: 'ws' };

export default reproduction({
	title: 'The program means to send the token as its first message, and the server wants it before',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'The request that opens the WebSocket carries the header.',
	server: nodeApp(ws, '/srv/app/app.mjs'),
	client: ws,
	ask: withNode(['client.mjs']),
	askWithout: `GET /live HTTP/1.1
Host: api.example.com
Connection: Upgrade
Upgrade: websocket
Sec-WebSocket-Version: 13
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==`,
	expect: { after: 101 },
	vary: [
		[/Sec-WebSocket-Key: \S+/g, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
		[/Sec-WebSocket-Accept: \S+/g, 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
	],
	marks: [
		{
			text: 'Upgrade: websocket',
			means: 'attention',
			why: 'A WebSocket begins as a request over HTTP, and this is where the server checks.',
		},
		{
			text: 'Unexpected server response: 401',
			means: 'refused',
			why: 'No socket opened, so no message was sent.',
		},
	],
});
