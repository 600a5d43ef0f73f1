import { reproduction } from '../_harness/reproduction.ts';
import { fastify, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The hook that finds the user is of a kind that runs after the one that checks',
	cause: 'authentication-misconfigured',
	fix: 'check-the-middleware-order',
	change: 'Both hooks are of the kind `onRequest`; these run in the order of their lines.',
	server: nodeApp(fastify, '/srv/app/server.mjs'),
	ask: `GET /me HTTP/1.1
Host: api.example.com
X-API-Key: 4f1c9a7e2b`,
	askWithout: `GET /me HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'X-API-Key: 4f1c9a7e2b',
			means: 'given',
			why: 'The key arrives and is good. Nobody has looked at it yet.',
		},
		{
			text: 'Please send your API key',
			means: 'refused',
			why: 'The check runs before the hook that reads the key.',
		},
	],
});
