import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'Adding Zoe with `htpasswd -c` threw everybody else out of the file',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: '`htpasswd -B`, without `-c`, adds Ana’s line to the file again.',
	server: apache(),
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'wrong')}`,
	log: { file: '/var/log/apache2/error.log', lines: /AH016/ },
	marks: [
		{
			text: 'AH01618: user ana not found',
			means: 'refused',
			why: 'The password was not even looked at: no line of the file begins with this name.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'attention',
			why: 'The browser asks again, as it would after a wrong password.',
		},
	],
});
