import { createHmac } from 'node:crypto';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const input = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ana', iat: 1795338000 })}`;
const signature = createHmac('sha256', 'a long sentence that nobody guesses').update(input);
const token = `${input}.${signature.digest('base64url')}`;

export default reproduction({
	title: 'The program expects the word “jwt” before the token, and callers send “Bearer”',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'passport-jwt takes the token from a Bearer header.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	uses: [
		{ name: 'Passport', npm: 'passport' },
		{ name: 'passport-jwt', npm: 'passport-jwt' },
	],
	ask: `GET /me HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token}`,
	askWithout: `GET /me HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer ',
			means: 'given',
			why: 'The token is good. The word before it is not the one that is looked for.',
		},
		{
			text: 'Unauthorized',
			means: 'refused',
			why: 'Passport says no more, and names no scheme that it would take.',
		},
	],
});
