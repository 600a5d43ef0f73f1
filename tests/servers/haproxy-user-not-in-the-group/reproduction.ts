import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { haproxy } from '../_harness/servers/haproxy.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'HAProxy asks a user again and again who is not in the group',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The user is put into the group that may read the reports.',
	server: haproxy,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: `GET /reports HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	// Somebody with a good password who is still in no group.
	askWithout: `GET /reports HTTP/1.1
Host: www.example.com
Authorization: ${basic('eve', 'spring')}`,
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'given',
			why: 'Name and password are right; the user is not in the group.',
		},
		{
			text: 'Basic realm="Reports"',
			means: 'refused',
			why: 'HAProxy has no 403 for this: it asks for somebody else.',
		},
	],
});
