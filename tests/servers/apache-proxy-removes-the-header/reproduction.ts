import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A forgotten line in the reverse proxy takes the header away',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'The line that takes `Authorization` out of the request is gone.',
	server: apache('proxy', 'proxy_http', 'headers'),
	also: [nodeApp(node, '/srv/app/server.js', 3000)],
	ask: `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token reached the proxy.',
		},
		{
			text: 'Bearer realm="orders"',
			means: 'refused',
			why: 'No error code follows: the API did not refuse the token, it never saw one.',
		},
	],
});
