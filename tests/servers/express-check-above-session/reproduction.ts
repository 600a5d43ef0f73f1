import { curl } from '../_harness/clients/curl.ts';
import { signInThenAsk } from '../_harness/clients/cookies.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The check for a user stands above the line that finds out who it is',
	cause: 'authentication-misconfigured',
	fix: 'check-the-middleware-order',
	change: 'The line with `requireUser` moved below the session, Passport and the sign-in.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	uses: [
		{ name: 'Passport', npm: 'passport' },
		{ name: 'express-session', npm: 'express-session' },
		{ name: 'cors', npm: 'cors' },
	],
	client: curl,
	ask: signInThenAsk('/login', { name: 'ana', password: 'winter' }, '/api/me'),
	askWithout: `GET /api/me HTTP/1.1
Host: app.example.com`,
	vary: [[/connect\.sid=s%3A[\w%.-]+/g, 'connect.sid=s%3AvX3nqd1b8Tk2.hZ0mYw']],
	marks: [
		{
			text: 'HTTP/1.1 204 No Content',
			means: 'attention',
			why: 'The sign-in succeeds and sets a cookie.',
		},
		{
			text: 'Cookie: connect.sid=',
			means: 'given',
			why: 'The cookie comes back.',
		},
		{
			text: 'Please sign in',
			means: 'refused',
			why: 'The check runs before anything has looked at the cookie.',
		},
	],
});
