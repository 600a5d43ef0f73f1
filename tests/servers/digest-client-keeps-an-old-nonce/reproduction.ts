import { throughTaps, typed } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { node } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A program reads the nonce once and keeps it; the server calls it old after a while',
	cause: 'nonce-or-challenge-not-answered',
	fix: 'answer-the-challenge',
	change: 'On `stale=true` the program takes the new nonce and repeats the request.',
	server: apache('auth_digest'),
	client: node,
	ask: throughTaps([8080], async (stage) => ({
		...(await stage.run(process.execPath, ['/home/ana/camera.mjs'])),
		command: typed('node', ['camera.mjs']),
	})),
	askWithout: `GET /state.json HTTP/1.1
Host: camera.example.com`,
	marks: [
		{
			text: 'stale=true',
			means: 'attention',
			why: 'Name and password are fine. The nonce is old, and a new one stands beside it.',
		},
	],
});
