import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { haproxy } from '../_harness/servers/haproxy.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'HAProxy cannot check the hash that htpasswd makes',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The `userlist` holds a hash made by `openssl passwd -5`.',
	server: haproxy,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: `GET /reports HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports HTTP/1.1
Host: www.example.com`,
	marks: [
		{ text: 'Authorization: Basic', means: 'given', why: 'The password is the right one.' },
		{
			text: 'You need a valid user and password to access this content.',
			means: 'refused',
			why: 'HAProxy says the same to a wrong password and to a hash that it cannot check.',
		},
	],
});
