import { reproduction } from '../_harness/reproduction.ts';
import { flask, gunicorn } from '../_harness/servers/python-app.ts';
import type { Stage } from '../_harness/stage.ts';
import { signIn } from '../_harness/clients/session.ts';

const withCookie = (cookie: string) => `GET /orders HTTP/1.1
Host: www.example.com
Cookie: ${cookie}`;
/** Of a sign-in on 1 November, signed with the key that still counts. */
const old =
	'session=eyJfcGVybWFuZW50Ijp0cnVlLCJuYW1lIjoiYW5hIn0.aub_kA.Hxhbhtq4O8BEXom-r5J443Rd8a0';

export default reproduction({
	title: 'The session is older than the half hour that the application allows',
	cause: 'expired-session',
	fix: 'sign-in-again',
	change: 'Ana signed in again.',
	server: gunicorn(flask, 'orders:app'),
	ask: withCookie(old),
	async askAfter(stage: Stage) {
		const { exchange, cookie } = await signIn(stage);
		return { exchanges: [exchange, await stage.send(withCookie(cookie))] };
	},
	askWithout: withCookie(old),
	vary: [
		[/Expires=[^;]+/g, 'Expires=Sun, 22 Nov 2026 09:30:00 GMT'],
		[
			/session=(?!eyJfcGVybWFuZW50Ijp0cnVlLCJuYW1lIjoiYW5hIn0\.aub_kA)[\w.-]+/g,
			'session=eyJuYW1lIjoiYW5hIn0.c2lnbmVk.c2lnbmF0dXJl',
		],
	],
	marks: [
		{
			text: '{"error":"please sign in"}',
			means: 'refused',
			why: 'The cookie is genuine; the moment in it is too long ago.',
		},
	],
});
