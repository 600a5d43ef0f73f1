import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'nginx reads another password file than the one with this user',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: '`auth_basic_user_file` names the file in which the user stands.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'autumn')}`,
	log: { file: '/var/log/nginx/error.log', lines: /was not found/ },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'The answer is that to a wrong password; only the log tells the two apart.',
		},
		{
			text: 'was not found in "/etc/nginx/.htpasswd"',
			means: 'refused',
			why: 'This is the file that nginx reads. The user stands in another one.',
		},
	],
});
