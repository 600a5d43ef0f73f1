import { curl } from '../_harness/clients/curl.ts';
import { atHome } from '../_harness/clients/home.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'An old password in .netrc is sent, because .curlrc says so for every call',
	cause: 'wrong-credentials',
	fix: 'clear-saved-credentials',
	change: 'The line of that host in `.netrc` holds the new password.',
	server: nginx,
	client: curl,
	ask: atHome('curl', ['http://127.0.0.1:9080/reports/']),
	askWithout: `GET /reports/ HTTP/1.1
Host: 127.0.0.1:8080`,
	log: { file: '/var/log/nginx/error.log', lines: /password mismatch/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOmF1dHVtbg==',
			means: 'attention',
			why: 'Nobody gave this call a password: it comes from `.netrc`.',
		},
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'The server knows ana; it is not her password any more.',
		},
	],
});
