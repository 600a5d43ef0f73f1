import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { icecast } from '../_harness/servers/icecast.ts';

const ask = (authorization: string) => `GET /admin/listmounts HTTP/1.1
Host: radio.example.com
Authorization: ${authorization}`;

export default reproduction({
	title: 'The password of the source is right, but does not open the pages of the administrator',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The call signs in as the administrator.',
	server: icecast,
	ask: ask(basic('source', 'summer')),
	askAfter: ask(basic('ana', 'winter')),
	askWithout: `GET /admin/listmounts HTTP/1.1
Host: radio.example.com`,
	log: { file: '/var/log/icecast2/error.log', lines: /password|Bad|auth/i },
	vary: [[/\[20\d\d-\d\d-\d\d {2}[\d:]+\]/g, '[2026-11-22  09:00:00]']],
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Icecast2 Server"',
			means: 'refused',
			why: 'The same words as after a wrong password: Icecast does not say 403 here.',
		},
		{
			text: 'Bad or missing password on admin command request',
			means: 'attention',
			why: 'The log takes it for a wrong password, too.',
		},
	],
});
