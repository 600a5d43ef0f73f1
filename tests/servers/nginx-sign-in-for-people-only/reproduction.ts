import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A sign-in for people, with a cookie, stands in front of an API',
	cause: 'browser-sign-in-in-front',
	fix: 'let-programs-through',
	change: 'The sign-in is left off for `/api/`, where the application checks tokens itself.',
	server: nginx,
	also: [
		nodeApp(express, '/srv/sign-in/server.js', 3000),
		nodeApp(express, '/srv/app/server.js', 3001),
	],
	ask: `GET /api/items HTTP/1.1
Host: app.example.com
Accept: application/json
Authorization: Bearer mF_9.B5f-4.1JqM`,
	// The API without a token, then a page: each stays behind its own guard.
	askWithout: async (stage) => ({
		exchanges: [
			await stage.send('GET /api/items HTTP/1.1\nHost: app.example.com'),
			await stage.send('GET / HTTP/1.1\nHost: app.example.com'),
		],
	}),
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token is meant for the application.',
		},
		{
			text: '401 Authorization Required',
			means: 'refused',
			why: 'This is nginx’s own page, not the application’s JSON: the token got no further.',
		},
	],
});
