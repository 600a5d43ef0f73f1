import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const mistyped = `GET /download/guide.html HTTP/1.1
Host: www.example.com`;

export default reproduction({
	title: 'A page that does not exist asks for a password',
	cause: 'not-found-shown-as-401',
	fix: 'confirm-the-address',
	change: 'The address is the one under which the page exists: `/downloads/`, not `/download/`.',
	server: nginx,
	ask: mistyped,
	askAfter: mistyped.replace('/download/', '/downloads/'),
	// With a password, the wrong address turns out to be missing; without one it stays refused.
	askWithout: async (stage) => ({
		exchanges: [
			await stage.send(`${mistyped}\nAuthorization: ${basic('ana', 'winter')}`),
			await stage.send(mistyped),
		],
	}),
	marks: [
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
