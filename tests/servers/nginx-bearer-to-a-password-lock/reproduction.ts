import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'A token is sent to a lock that wants a name and a password',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The call sends `Basic` with name and password, as `WWW-Authenticate` asks.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askAfter: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /no user\/password/ },
	marks: [
		{ text: 'Authorization: Bearer', means: 'attention', why: 'This is what was sent.' },
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'This is what the lock takes. Anything else counts as nothing.',
		},
		{
			text: 'no user/password was provided for basic authentication',
			means: 'attention',
			why: 'At level info, nginx says that it has seen no name and no password.',
		},
	],
});
