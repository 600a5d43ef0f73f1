import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'nginx puts a password of its own in the place of the caller’s token',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The line that sets a fixed password is taken out, so that the caller’s token stays.',
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
			text: 'error_description="Basic is not accepted here"',
			means: 'refused',
			why: 'The application was handed a password that the caller never sent.',
		},
	],
});
