import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'nginx drops a header because of the underscore in its name',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: '`underscores_in_headers` lets such names through.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: `GET /v1/orders HTTP/1.1
Host: api.example.com
api_key: k-2f9a71`,
	askWithout: `GET /v1/orders HTTP/1.1
Host: api.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /invalid header/ },
	marks: [
		{ text: 'api_key: k-2f9a71', means: 'given', why: 'The key left the client.' },
		{
			text: 'No valid API key in the header api_key',
			means: 'refused',
			why: 'The application has seen no such header.',
		},
		{
			text: 'client sent invalid header line: "api_key: k-2f9a71"',
			means: 'attention',
			why: 'At level info, nginx tells what it left out.',
		},
	],
});
