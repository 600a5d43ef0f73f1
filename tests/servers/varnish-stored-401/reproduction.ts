import { setTimeout as sleep } from 'node:timers/promises';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import { varnish } from '../_harness/servers/varnish.ts';

const request = `GET /v1/orders HTTP/1.1
Host: api.example.com
X-API-Key: k-2f9a71`;

export default reproduction({
	title: 'Varnish keeps the 401 of a key that has been made valid since',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change: 'A 401 is not stored; only then does the line follow that gives answers ten minutes.',
	server: varnish,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	async ask(stage) {
		const tooEarly = await stage.send(request);
		await sleep(1_500);
		await stage.write('/srv/app/people.json', '{ "k-71c0de": "ben", "k-2f9a71": "ana" }');
		return { exchanges: [tooEarly, await stage.send(request)] };
	},
	askWithout: `GET /v1/orders HTTP/1.1
Host: api.example.com`,
	vary: [
		[/^Age: [1-9]\d*$/gm, 'Age: 2'],
		[/^X-Varnish: \d+$/gm, 'X-Varnish: 3'],
		[/^X-Varnish: \d+ \d+$/gm, 'X-Varnish: 5 3'],
	],
	marks: [
		{
			text: 'X-API-Key: k-2f9a71',
			means: 'given',
			why: 'Between the two calls this key was made valid.',
		},
		{
			text: 'Age: 2',
			means: 'attention',
			why: 'This answer is some seconds old: a cache gives it.',
		},
		{
			text: 'X-Varnish: 5 3',
			means: 'attention',
			why: 'Two numbers: the answer is the one that was stored for the first call.',
		},
		{
			text: '{"error":"Unknown API key"}',
			means: 'refused',
			why: 'The application said this some time ago; it was not asked again.',
		},
	],
});
