import { apt, aptUpdate, asStranger, everyTime } from '../_harness/clients/apt.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The credentials of APT are for another path of the same host',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The entry names the path at which the repository lies.',
	server: nginx,
	client: apt,
	ask: aptUpdate(),
	askWithout: asStranger,
	vary: everyTime,
	marks: [
		{
			text: 'GET /debian/dists/stable/InRelease HTTP/1.1',
			means: 'attention',
			why: 'The entry is for `/ubuntu/`, so it does not count for this path.',
		},
		{
			text: '401  Unauthorized',
			means: 'refused',
			why: 'The words of the server, as APT repeats them: with two spaces.',
		},
	],
});
