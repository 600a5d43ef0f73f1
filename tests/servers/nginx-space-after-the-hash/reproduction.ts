import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'A space stands after the hash in the password file',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The space at the end of the line is gone.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /mismatch/ },
	marks: [
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'nginx counts the space as part of the hash, so that no password fits.',
		},
	],
});
