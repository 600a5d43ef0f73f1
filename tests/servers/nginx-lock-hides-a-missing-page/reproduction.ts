import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import type { Stage } from '../_harness/stage.ts';

const mistyped = `GET /download/guide.html HTTP/1.1
Host: www.example.com`;

/** With a password, the wrong address turns out to be missing; without one it is refused. */
const withAndWithout = async (stage: Stage) => ({
	exchanges: [
		await stage.send(`${mistyped}\nAuthorization: ${basic('ana', 'winter')}`),
		await stage.send(mistyped),
	],
});

export default reproduction({
	title: 'A page that does not exist asks for a password',
	cause: 'not-found-shown-as-401',
	fix: 'confirm-the-address',
	change: 'The address is the one under which the page exists: `/downloads/`, not `/download/`.',
	server: nginx,
	ask: withAndWithout,
	askAfter: mistyped.replace('/download/', '/downloads/'),
	// The fix is in the address: nothing about the wrong one has changed.
	askWithout: withAndWithout,
	marks: [
		{
			text: 'HTTP/1.1 404 Not Found',
			means: 'attention',
			why: 'With the right password, the same address turns out to be missing.',
		},
		{
			text: 'GET /download/guide.html',
			means: 'attention',
			why: 'One letter is missing: there is no such page.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Members"',
			means: 'refused',
			why: 'nginx asks for the password before it looks for the file.',
		},
	],
});
