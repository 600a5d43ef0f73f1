import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { lighttpd } from '../_harness/servers/lighttpd.ts';

export default reproduction({
	title: 'The file holds hashes, and lighttpd takes each hash for the password itself',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The backend is `htpasswd` instead of `plain`, to fit the file.',
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
			why: 'lighttpd asks again, as after a wrong password.',
		},
		{
			text: "password doesn't match",
			means: 'attention',
			why: 'The password was compared and does not fit: look at what the file holds and which backend reads it.',
		},
	],
});
