import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { caddy } from '../_harness/servers/caddy.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

const without = `GET / HTTP/1.1
Host: www.example.com`;
const ask = `${without}
Authorization: ${basic('ana', 'winter')}`;

export default reproduction({
	title: 'The password for the front door goes on to the application, which refuses it',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'Caddy takes the header out once it has checked the password.',
	server: caddy,
	also: [nodeApp(node, '/srv/app/server.js', 3000)],
	// Once without and once with the password, as the page of the cause says.
	ask: async (stage) => ({ exchanges: [await stage.send(without), await stage.send(ask)] }),
	askAfter: ask,
	askWithout: without,
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'attention',
			why: 'Caddy found this password right, and handed it on.',
		},
		{
			text: 'Bearer realm="Application"',
			means: 'refused',
			why: 'Another realm than that of the first answer: the application behind Caddy refuses now.',
		},
	],
});
