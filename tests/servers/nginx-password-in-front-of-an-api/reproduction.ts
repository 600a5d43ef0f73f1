import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A password in front of the site and the token of its API want the same header',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The password is left off for `/api/`, where the application checks the token itself.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: `GET /api/orders HTTP/1.1
Host: staging.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	// The API without a token, then a page: both stay locked, each by its own guard.
	askWithout: async (stage) => ({
		exchanges: [
			await stage.send('GET /api/orders HTTP/1.1\nHost: staging.example.com'),
			await stage.send('GET / HTTP/1.1\nHost: staging.example.com'),
		],
	}),
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token is for the application. The header has no room for a second set.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staging"',
			means: 'refused',
			why: 'This is the lock in front: it wants a password, and takes the token for none.',
		},
	],
});
