import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'Apache wants a password in the header in which the API wants a token',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The paths of the API are left out of the password; the API checks its tokens itself.',
	server: apache('proxy', 'proxy_http'),
	also: [nodeApp(node, '/srv/app/server.js', 3000)],
	ask: `GET /api/orders HTTP/1.1
Host: staging.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /api/orders HTTP/1.1
Host: staging.example.com`,
	log: { file: '/var/log/apache2/error.log', lines: /AH016/ },
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'A good token. A request has one such line, so there is no place for the password as well.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staging"',
			means: 'refused',
			why: 'Apache asks for its own password. The API was never reached.',
		},
		{
			text: 'AH01614: client used wrong authentication scheme',
			means: 'attention',
			why: 'The log says which of the two layers refused.',
		},
	],
});
