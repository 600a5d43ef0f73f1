import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const call = `GET /v1/orders HTTP/1.1
Host: www.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`;

export default reproduction({
	title: 'A call without the prefix of the API meets the lock for people',
	cause: 'wrong-url',
	fix: 'confirm-the-address',
	change: 'The call goes to `/api/v1/orders`, as the documentation says.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: call,
	askAfter: call.replace('/v1', '/api/v1'),
	askWithout: 'GET /api/v1/orders HTTP/1.1\nHost: www.example.com',
	marks: [
		{
			text: 'GET /v1/orders',
			means: 'attention',
			why: 'The API lies below /api/. This path belongs to the pages for people.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'refused',
			why: 'A Basic lock answers a call with a Bearer token: somebody else than the API speaks.',
		},
	],
});
