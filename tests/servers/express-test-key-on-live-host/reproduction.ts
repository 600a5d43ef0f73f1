import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A key of the test environment is sent to the live one',
	cause: 'wrong-environment-or-host',
	fix: 'use-the-right-environment',
	change: 'The address in the program’s settings is that of the test environment, as the key is.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	client: node,
	ask: withNode(['--env-file=.env', 'app.js']),
	askAfter: withNode(['--env-file=.env', 'app.js'], { recorded: [8081] }),
	askWithout: async (stage) => ({
		exchanges: [await stage.send('GET /orders HTTP/1.1\nHost: api.test.example.com', 8081)],
	}),
	marks: [
		{
			text: 'sk_test_',
			means: 'given',
			why: 'The first letters tell which environment made the key.',
		},
		{
			text: 'No such API key',
			means: 'refused',
			why: 'The live service has never seen it.',
		},
	],
});
