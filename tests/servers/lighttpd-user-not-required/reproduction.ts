import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { lighttpd } from '../_harness/servers/lighttpd.ts';

export default reproduction({
	title: 'The password is right, but the rule names another user',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The rule of lighttpd names this user too.',
	server: lighttpd,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/lighttpd/error.log', lines: /mod_auth/ },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'lighttpd asks for a password again, though a right one came.',
		},
		{
			text: "password doesn't match",
			means: 'attention',
			why: 'The log says so of the right password too, where only the rule does not name the user.',
		},
	],
});
