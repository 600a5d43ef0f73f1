import { throughTaps } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

const call = (...args: readonly string[]) =>
	throughTaps([8080], (stage) =>
		stage.run(process.execPath, args, { cwd: stage.path('/srv/client') }),
	);

export default reproduction({
	title: 'The key stands in a file that nobody reads, and the program sends the word “undefined”',
	cause: 'malformed-authorization-header',
	fix: 'load-the-key-from-the-environment',
	change: 'The program is started with its file: `node --env-file=.env app.js`.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	client: node,
	ask: call('app.js'),
	askAfter: call('--env-file=.env', 'app.js'),
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
