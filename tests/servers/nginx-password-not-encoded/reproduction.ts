import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'Name and password stand in the header as they are, without Base64',
	cause: 'malformed-authorization-header',
	fix: 'write-the-header-correctly',
	change: 'What stands after `Basic` is `ana:winter` in Base64.',
	server: nginx,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: Basic ana:winter`,
	askAfter: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /no user\/password/ },
	marks: [
		{
			text: 'Authorization: Basic ana:winter',
			means: 'attention',
			why: 'A colon cannot stand in Base64.',
		},
		{
			text: 'no user/password was provided for basic authentication',
			means: 'refused',
			why: 'nginx could not decode it, and takes it for no password at all.',
		},
	],
});
