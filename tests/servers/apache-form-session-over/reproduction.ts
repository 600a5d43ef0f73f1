import { setTimeout as sleep } from 'node:timers/promises';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const signIn = `POST /sign-in HTTP/1.1
Host: www.example.com
Content-Type: application/x-www-form-urlencoded

httpd_username=ana&httpd_password=winter`;

/** Signs in, waits, and opens a page with the cookie that came. */
async function signInAndWait(stage: Stage, seconds: number): Promise<Asked> {
	const first = await stage.send(signIn);
	const [cookie = ''] = /session=[^;\r\n]+/.exec(first.response) ?? [];
	await sleep(seconds * 1000);
	const then = await stage.send(`GET / HTTP/1.1
Host: www.example.com
Cookie: ${cookie}`);
	return { exchanges: [first, then] };
}

export default reproduction({
	title: 'The session of Apache’s own sign-in form has ended',
	cause: 'expired-session',
	fix: 'sign-in-again',
	change: 'She signs in again, and uses the new cookie in time.',
	server: apache('auth_form', 'request', 'session', 'session_cookie', 'session_crypto'),
	ask: (stage) => signInAndWait(stage, 2.5),
	askAfter: (stage) => signInAndWait(stage, 0),
	askWithout: `GET / HTTP/1.1
Host: www.example.com`,
	vary: [[/session=[\w+/=%-]{40,}/g, 'session=dGhlIHNlc3Npb24sIGVuY3J5cHRlZA==']],
	marks: [
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'The cookie is there, and its time is over. The answer says the same as with no cookie at all.',
		},
	],
});
