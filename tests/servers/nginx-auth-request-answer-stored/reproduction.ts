import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const request = `GET /reports/index.html HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`;

export default reproduction({
	title: 'nginx keeps the refusal of the sign-in service after the account has been made',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change: 'Only good answers of the sign-in service are kept: `any` became `200 204`.',
	server: nginx,
	also: [nodeApp(express, '/srv/sign-in/server.js', 3000)],
	prepare: (stage) => stage.write('/var/cache/.keep', ''),
	async ask(stage) {
		const tooEarly = await stage.send(request);
		await stage.write('/srv/sign-in/people.json', '{ "ben": "autumn", "ana": "winter" }');
		return { exchanges: [tooEarly, await stage.send(request)] };
	},
	askWithout: `GET /reports/index.html HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'given',
			why: 'Between the two calls the account was made; the sign-in service knows it by now.',
		},
		{
			text: 'X-Cache: HIT',
			means: 'refused',
			why: 'The second refusal comes out of nginx’s cache: the sign-in service was not asked.',
		},
	],
});
