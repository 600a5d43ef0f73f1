import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'axios is given a token and a password, and sends the password',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The option `auth` is gone; the header with the token is left.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	client: { name: 'axios', npm: 'axios' },
	ask: withNode(['client.mjs']),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'given',
			why: 'The token that the program set is not here: `auth` took its place.',
		},
		{
			text: 'WWW-Authenticate: Bearer',
			means: 'refused',
			why: 'The server wants a token, and was sent a password.',
		},
	],
});
