import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { caddy } from '../_harness/servers/caddy.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The password for the front door goes on to the application, which refuses it',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'Caddy takes the header out once it has checked the password.',
	server: caddy,
	also: [nodeApp(node, '/srv/app/server.js', 3000)],
	ask: `GET / HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET / HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'attention',
			why: 'Caddy found this password right, and handed it on.',
		},
		{
			text: '{"error":"invalid_key"}',
			means: 'refused',
			why: 'A body: Caddy itself would send none, so the application behind it refuses.',
		},
	],
});
