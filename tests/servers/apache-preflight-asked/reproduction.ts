import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'The password in front of an API covers the browser’s question too',
	cause: 'cors-preflight-challenged',
	fix: 'answer-preflights-without-authentication',
	change: 'OPTIONS passes the lock and is answered with what the browser wants to know.',
	server: apache('headers', 'rewrite'),
	ask: `OPTIONS /orders.json HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,content-type`,
	askWithout: `GET /orders.json HTTP/1.1
Host: api.example.com
Origin: https://app.example.com`,
	expect: { after: 204 },
	marks: [
		{
			text: 'Access-Control-Request-Headers: authorization',
			means: 'attention',
			why: 'The browser asks whether it may send the header. The header itself never comes with this request.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'Only 200 to 299 counts as yes, so the real call is never sent.',
		},
	],
	marksAfter: [
		{
			text: 'Access-Control-Allow-Headers: Authorization, Content-Type',
			means: 'given',
			why: 'The browser may send the header now.',
		},
	],
});
