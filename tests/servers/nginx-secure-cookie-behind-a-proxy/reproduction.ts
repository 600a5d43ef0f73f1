import { connection, makeAuthority, makeCertificate } from '../_harness/certificates.ts';
import { cookieHeaderAfter } from '../_harness/cookies.ts';
import type { Product } from '../_harness/products.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const expressSession: Product = { name: 'express-session', npm: 'express-session' };
const login = `POST /login HTTP/1.1
Host: app.example.com
Content-Type: application/x-www-form-urlencoded

name=ana&password=winter`;
const me = `GET /me HTTP/1.1
Host: app.example.com`;

const over = (stage: Stage) => connection(stage, { trusts: 'authority', to: 'app.example.com' });

/** Signs in and opens a page, with the cookie if one was set, as a browser does. */
async function signInAndOpen(stage: Stage) {
	const signedIn = await stage.send(login, 8443, await over(stage));
	const cookie = cookieHeaderAfter(signedIn.response);
	const opened = cookie === undefined ? me : `${me}\n${cookie}`;
	return { exchanges: [signedIn, await stage.send(opened, 8443, await over(stage))] };
}

export default reproduction({
	title: 'Express sets no Secure cookie, for it does not know that the visitor came over https',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: '`trust proxy` lets Express believe the `X-Forwarded-Proto` that nginx sends.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	uses: [expressSession],
	async prepare(stage) {
		await makeAuthority(stage, 'authority');
		await makeCertificate(stage, 'app', { by: 'authority', names: 'DNS:app.example.com' });
	},
	ask: signInAndOpen,
	askWithout: async (stage) => ({ exchanges: [await stage.send(me, 8443, await over(stage))] }),
	vary: [[/connect\.sid=[^;\s]+/g, 'connect.sid=s%3Asample']],
	marks: [
		{
			text: '{"welcome":"ana"}',
			means: 'attention',
			why: 'The sign-in succeeded, and its answer sets no cookie.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'The next call comes without a session.',
		},
	],
	marksAfter: [
		{ text: 'Set-Cookie: connect.sid=', means: 'given', why: 'Now the sign-in sets the cookie.' },
	],
});
