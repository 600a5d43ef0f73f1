import { signInThenAsk } from '../_harness/clients/cookies.ts';
import { curl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { fastify, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The cookie is set below /auth, names no path, and is not sent to /api',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The cookie is given `Path=/`.',
	server: nodeApp(fastify, '/srv/app/server.mjs'),
	client: curl,
	ask: signInThenAsk('/auth/login', { name: 'ana', password: 'winter' }, '/api/me'),
	askWithout: `GET /api/me HTTP/1.1
Host: www.example.com`,
	vary: [[/session=[\da-f-]{36}/g, 'session=5f2b8a3e-4c1d-4e7a-9b60-2d8c7f1e0a35']],
	marks: [
		{
			text: 'HttpOnly; SameSite=Lax',
			means: 'attention',
			why: 'No Path stands here, so the cookie counts for /auth and what is below.',
		},
		{
			text: 'Please sign in',
			means: 'refused',
			why: 'The call to /api/me carries no cookie.',
		},
	],
	marksAfter: [
		{
			text: 'Path=/',
			means: 'given',
			why: 'Now it counts for the whole host.',
		},
	],
});
