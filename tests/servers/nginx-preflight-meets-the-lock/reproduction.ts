import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

/** What a browser asks before it sends the call itself. */
const preflight = `OPTIONS /v1/orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,content-type`;
const call = `POST /v1/orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Content-Type: application/json
Authorization: ${basic('ana', 'winter')}

{"item":"tea"}`;

export default reproduction({
	title: 'nginx asks the browser’s preflight for a password',
	cause: 'cors-preflight-challenged',
	fix: 'answer-preflights-without-authentication',
	change: 'nginx answers OPTIONS itself, before it asks for the password.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	// A browser stops after the 401, so that the call never leaves.
	ask: preflight,
	askAfter: async (stage) => ({ exchanges: [await stage.send(preflight), await stage.send(call)] }),
	askWithout: call.replace(/^Authorization.*\n/m, ''),
	marks: [
		{
			text: 'Access-Control-Request-Headers: authorization',
			means: 'attention',
			why: 'The browser asks whether it may send the header. The header itself comes later.',
		},
		{
			text: '401 Unauthorized',
			means: 'refused',
			why: 'Only a status from 200 to 299 lets the browser go on.',
		},
	],
	marksAfter: [
		{
			text: '204 No Content',
			means: 'given',
			why: 'The preflight is answered without a password.',
		},
	],
});
