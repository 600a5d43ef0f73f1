import { signInThenAsk } from '../_harness/clients/cookies.ts';
import { curl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginxOn } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

export default reproduction({
	title: 'A proxy ends TLS, and the application takes the visit for one in the clear',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: '`trust proxy` tells Express that the visitor came over https.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	also: [nginxOn(8443)],
	uses: [{ name: 'express-session', npm: 'express-session' }],
	client: curl,
	prepare: (stage: Stage) =>
		stage.must('openssl', [
			...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
			...['-subj', '/CN=www.example.com'],
			...['-keyout', stage.path('/etc/nginx/site.key')],
			...['-out', stage.path('/etc/nginx/site.pem')],
		]),
	ask: throughProxy,
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	vary: [[/connect\.sid=s%3A[\w%.-]+/g, 'connect.sid=s%3AvX3nqd1b8Tk2.hZ0mYw']],
	marks: [
		{
			text: 'HTTP/1.1 204 No Content',
			means: 'attention',
			why: 'The sign-in succeeds, and the answer sets no cookie: the session is for https only.',
		},
		{
			text: 'X-Forwarded-Proto: https',
			means: 'given',
			why: 'nginx says that the visitor came over https. The application does not listen to it.',
		},
		{
			text: 'Please sign in',
			means: 'refused',
			why: 'Without a cookie, the next call comes from nobody.',
		},
	],
	marksAfter: [
		{
			text: 'Set-Cookie: connect.sid=',
			means: 'given',
			why: 'Now the cookie is set.',
		},
	],
});

async function throughProxy(stage: Stage) {
	const port = await stage.port(8443);
	return signInThenAsk('/login', { name: 'ana', password: 'winter' }, '/me', {
		base: `https://www.example.com:${port}`,
		more: ['--insecure', '--resolve', `www.example.com:${port}:127.0.0.1`],
	})(stage);
}
