import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The password is not the one in the file',
	cause: 'wrong-credentials',
	fix: 'check-and-reset-the-password',
	change:
		'Whoever runs the server has set the password anew with `htpasswd`; `winter` is right now.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'summer')}`,
	log: { file: '/var/log/nginx/error.log', lines: /mismatch/ },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'Credentials came, and nginx asks for them again.',
		},
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'The name stands in the file, and the password does not fit its hash.',
		},
	],
});
