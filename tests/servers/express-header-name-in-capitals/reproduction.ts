import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title:
		'The program looks for the header under a name in capitals, where Node.js keeps all names small',
	cause: 'authentication-misconfigured',
	fix: 'check-the-authentication-setup',
	change: 'The header is read with `request.get`, which knows no capitals.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	ask: `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer 4f1c9a7e2b`,
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer 4f1c9a7e2b',
			means: 'given',
			why: 'The header arrives as it should.',
		},
		{
			text: 'No token',
			means: 'refused',
			why: 'The program says that none came: it looked in the wrong place.',
		},
	],
});
