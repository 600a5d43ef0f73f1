import { cookieHeaderAfter } from '../_harness/cookies.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const login = `POST /login HTTP/1.1
Host: app.example.com
Content-Type: application/x-www-form-urlencoded

name=ana&password=winter`;
const me = `GET /me HTTP/1.1
Host: app.example.com`;

/** Signs in and opens a page, with the cookies if any came, as a browser does. */
async function signInAndOpen(stage: Stage) {
	const signedIn = await stage.send(login);
	const cookie = cookieHeaderAfter(signedIn.response);
	const opened = cookie === undefined ? me : `${me}\n${cookie}`;
	return { exchanges: [signedIn, await stage.send(opened)] };
}

export default reproduction({
	title: 'The cookies of the sign-in are too large for nginx, and never reach the browser',
	cause: 'header-or-cookie-too-large',
	fix: 'shrink-the-header',
	change:
		'nginx is given room for the answer that sets the cookies, and for the requests with them.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: signInAndOpen,
	askWithout: me,
	// What the cookies hold says nothing more.
	vary: [[/(ana\.group-1000\.group-1001|\d*\.?group-\d+)[-.\w]{200,}/g, '$1…']],
	log: { file: '/var/log/nginx/error.log', lines: /too big/ },
	marks: [
		{
			text: '502 Bad Gateway',
			means: 'attention',
			why: 'The application signed the visitor in; nginx refused its answer.',
		},
		{
			text: 'upstream sent too big header while reading response header from upstream',
			means: 'attention',
			why: 'The header with the cookies is larger than `proxy_buffer_size`.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'The next call comes without the cookies.',
		},
	],
});
