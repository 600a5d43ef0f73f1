import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The check for a sign-in stands above CORS and refuses the preflight',
	cause: 'cors-preflight-challenged',
	fix: 'answer-preflights-without-authentication',
	change: 'The line with `cors` moved above the check.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	uses: [{ name: 'cors', npm: 'cors' }],
	// What a browser sends before a script may call with a token.
	ask: `OPTIONS /orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization`,
	askWithout: `POST /orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com`,
	expect: { after: 204 },
	marks: [
		{
			text: 'OPTIONS /orders',
			means: 'attention',
			why: 'The browser asks first. It never sends credentials with this request.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'The browser gives up here, and the script never learns the status.',
		},
	],
	marksAfter: [
		{
			text: 'Access-Control-Allow-Origin: https://app.example.com',
			means: 'given',
			why: 'The page may go on with the real call.',
		},
	],
});
