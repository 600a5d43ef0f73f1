import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'Apache keeps the header back from PHP that runs through mod_fcgid',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change:
		'One line in `.htaccess` copies the header; it needs no more than `AllowOverride FileInfo`.',
	server: apache('setenvif', 'fcgid'),
	uses: [
		{ name: 'mod_fcgid', debian: ['libapache2-mod-fcgid'] },
		{ name: 'PHP', debian: ['php8.2-cgi'] },
	],
	prepare: (stage) => stage.must('mkdir', ['-m', '777', '/run/apache2-fcgid']),
	ask: `GET /orders.php HTTP/1.1
Host: api.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /orders.php HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token reached Apache.',
		},
		{
			text: 'no token was sent',
			means: 'refused',
			why: 'The program never saw the line.',
		},
	],
});
