import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The password stands in the file as it is, without a hash',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The file holds a hash of the password, made by `htpasswd`.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /crypt|mismatch|user/ },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'nginx asks again, as after a wrong password: the answer does not tell the two apart.',
		},
	],
});
