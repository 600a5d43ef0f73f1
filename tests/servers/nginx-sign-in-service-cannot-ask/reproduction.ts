import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The sign-in service behind auth_request cannot reach its directory, and says 401',
	cause: 'authentication-backend-down',
	fix: 'repair-the-authentication-backend',
	change: 'The sign-in service is given the address at which the directory listens.',
	server: nginx,
	also: [
		{ ...nodeApp(express, '/srv/directory/server.js', 4000) },
		nodeApp(express, '/srv/sign-in/server.js', 3000),
	],
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'summer')}`,
	log: { file: '/var/log/sign-in.log', lines: /directory/ },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'It looks like a wrong password; nginx passes on what the sign-in service said.',
		},
		{
			text: 'connect ECONNREFUSED 127.0.0.1:5000',
			means: 'attention',
			why: 'The sign-in service could not ask anybody. Its own log tells it, the answer does not.',
		},
	],
});
