import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'mod_wsgi keeps the header back from a Flask application',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'One line in the virtual host hands the header on.',
	server: apache('wsgi'),
	uses: [
		{ name: 'mod_wsgi', debian: ['libapache2-mod-wsgi-py3'] },
		{ name: 'Flask', debian: ['python3-flask'] },
	],
	ask: `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /orders HTTP/1.1
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
			why: 'The application never saw the line. mod_wsgi keeps it back unless it is told otherwise.',
		},
	],
});
