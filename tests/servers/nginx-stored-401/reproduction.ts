import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const stranger = `GET /private/app.css HTTP/1.1
Host: www.example.com`;
const ana = `${stranger}
Authorization: ${basic('ana', 'winter')}`;

export default reproduction({
	title: 'nginx stores a 401 and hands it to those who may come in',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change:
		'Only good answers are stored, and calls with `Authorization` are neither stored nor answered from the cache.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	prepare: (stage) => stage.write('/var/cache/.keep', ''),
	ask: async (stage) => ({ exchanges: [await stage.send(stranger), await stage.send(ana)] }),
	// After somebody who may see it, a stranger must still be refused.
	askWithout: async (stage) => ({ exchanges: [await stage.send(ana), await stage.send(stranger)] }),
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'given',
			why: 'The second caller has the right password.',
		},
		{
			text: 'X-Cache: HIT',
			means: 'refused',
			why: 'nginx answers with what it stored for the stranger. The application was not asked.',
		},
	],
	marksAfter: [
		{
			text: 'X-Cache: BYPASS',
			means: 'given',
			why: 'A call with credentials goes past the cache.',
		},
	],
});
