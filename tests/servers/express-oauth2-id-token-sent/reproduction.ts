import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	issuer,
	refreshToken,
	sameTokens,
	tokenRequest,
	withToken,
} from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const sending = (which: 'access_token' | 'id_token') => async (stage: Stage) =>
	withToken(
		tokenRequest(
			{ grant_type: 'refresh_token', refresh_token: await refreshToken(stage) },
			basic('orders-app', 'winter'),
		),
		(answer) => `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${answer[which] ?? ''}`,
	)(stage);

export default reproduction({
	title: 'The program sends the ID token to the API',
	cause: 'wrong-token-type',
	fix: 'ask-for-the-right-token',
	change: 'The program sends `access_token` of the same answer instead of `id_token`.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	ask: sending('id_token'),
	askAfter: sending('access_token'),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [
		sameTokens,
		[/refresh_token=[\w-]{43}/g, 'refresh_token=8xLOxBtZp8hR1mVn2kQd7sWf'],
		[/"refresh_token":"[\w-]{43}"/g, '"refresh_token":"8xLOxBtZp8hR1mVn2kQd7sWf"'],
	],
	marks: [
		{
			text: '"id_token":',
			means: 'attention',
			why: 'Two tokens come in one answer; this one tells the program who signed in.',
		},
		{
			text: 'error="invalid_token"',
			means: 'refused',
			why: 'The API takes access tokens only.',
		},
	],
});
