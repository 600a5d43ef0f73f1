import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The key stands in a file that nobody reads, and the program sends the word “undefined”',
	cause: 'missing-credentials',
	fix: 'load-the-key-from-the-environment',
	change: 'The program is started with its file: `node --env-file=.env app.js`.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	client: node,
	ask: withNode(['app.js']),
	askAfter: withNode(['--env-file=.env', 'app.js']),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer undefined',
			means: 'given',
			why: 'This is what JavaScript makes of a variable that is not set.',
		},
		{
			text: 'Unknown API key',
			means: 'refused',
			why: 'To the server it is a key like any other, and a wrong one.',
		},
	],
});
