import { reproduction } from '../_harness/reproduction.ts';
import { fastapi } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'The middleware that asks for a token stands outside the one that answers preflights',
	cause: 'cors-preflight-challenged',
	fix: 'check-the-middleware-order',
	change: '`CORSMiddleware` is added last, so it runs first.',
	server: fastapi(),
	ask: `OPTIONS /orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: GET
Access-Control-Request-Headers: authorization`,
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com
Origin: https://app.example.com`,
	marks: [
		{
			text: 'OPTIONS /orders',
			means: 'attention',
			why: 'A browser sends this by itself, and never with a token.',
		},
		{
			text: '{"detail":"A valid token is needed"}',
			means: 'refused',
			why: 'No header allows the call, so the browser does not send it.',
		},
	],
});
