import { reproduction } from '../_harness/reproduction.ts';
import { haproxy } from '../_harness/servers/haproxy.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'HAProxy takes the Authorization header out of the call',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'The `http-request del-header` line is taken out.',
	server: haproxy,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: `GET /v1/orders HTTP/1.1
Host: api.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /v1/orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token left the client.',
		},
		{
			text: 'Bearer realm="orders"',
			means: 'refused',
			why: 'No error code follows: the application was shown no token.',
		},
	],
});
