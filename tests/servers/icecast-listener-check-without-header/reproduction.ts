import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { icecast } from '../_harness/servers/icecast.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The program that Icecast asks says yes in a form that Icecast does not read',
	cause: 'authentication-misconfigured',
	fix: 'check-the-authentication-setup',
	change: 'The program answers with the header `icecast-auth-user: 1`; a 200 alone is no yes.',
	server: icecast,
	also: [nodeApp(node, '/srv/app/listeners.js', 3000)],
	ask: `GET /news.ogg HTTP/1.1
Host: radio.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /news.ogg HTTP/1.1
Host: radio.example.com`,
	log: { file: '/var/log/icecast2/error.log', lines: /url_add_listener/ },
	vary: [[/\[20\d\d-\d\d-\d\d {2}[\d:]+\]/g, '[2026-11-22  09:00:00]']],
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Icecast2 Server"',
			means: 'refused',
			why: 'As after a wrong password, though the program behind it knew the listener.',
		},
		{
			text: 'failed with ""',
			means: 'attention',
			why: 'Icecast asked the program, and found no yes and no reason in its answer.',
		},
	],
});
