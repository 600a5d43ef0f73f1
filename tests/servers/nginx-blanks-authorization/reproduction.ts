import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'nginx empties the Authorization header on its way to the application',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'The line that sets `Authorization` to nothing is taken out.',
	server: nginx,
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
			text: 'WWW-Authenticate: Bearer realm="orders"',
			means: 'refused',
			why: 'No error code follows: the application was shown no token.',
		},
	],
});
