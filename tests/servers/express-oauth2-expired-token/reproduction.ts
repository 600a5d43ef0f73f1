import { setTimeout as sleep } from 'node:timers/promises';
import { curl, withCurl } from '../_harness/clients/curl.ts';
import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, refreshToken, sameTokens, tokenRequest } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const call = (token: string) => `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token}`;

async function getToken(stage: Stage): Promise<string> {
	const { response } = await stage.send(
		tokenRequest(
			{ grant_type: 'refresh_token', refresh_token: await refreshToken(stage) },
			basic('orders-app', 'winter'),
		),
		8081,
	);
	return tokenIn(response);
}

function tokenIn(text: string): string {
	return /"access_token":"([^"]+)"/.exec(text)?.[1] ?? '';
}

export default reproduction({
	title: 'The program goes on with an access token that has run out',
	cause: 'expired-token',
	fix: 'refresh-the-token',
	change:
		'The refresh token is exchanged for a new access token, and the call is repeated with it.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	client: curl,
	ask: async (stage) => {
		const token = await getToken(stage);
		// It lives for three seconds, and the API allows five more.
		await sleep(9_000);
		return { exchanges: [await stage.send(call(token))] };
	},
	askAfter: async (stage) => {
		const { exchanges, output = '' } = await withCurl(
			[
				...['-sS', 'http://127.0.0.1:9081/token', '--user', 'orders-app:winter'],
				...['--data', 'grant_type=refresh_token'],
				...['--data-urlencode', `refresh_token=${await refreshToken(stage)}`],
			],
			[8081],
		)(stage);
		return { exchanges: [...exchanges, await stage.send(call(tokenIn(output)))], output };
	},
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [
		sameTokens,
		[/refresh_token=[\w-]{43}/g, 'refresh_token=8xLOxBtZp8hR1mVn2kQd7sWf'],
		[/"refresh_token":"[\w-]{43}"/g, '"refresh_token":"8xLOxBtZp8hR1mVn2kQd7sWf"'],
	],
	marks: [
		{
			text: `error="invalid_token"`,
			means: 'refused',
			why: 'A token came, and it does not hold.',
		},
		{
			text: `'exp' claim timestamp check failed`,
			means: 'refused',
			why: 'The time until which the token was good has passed.',
		},
	],
	marksAfter: [
		{
			text: 'grant_type=refresh_token',
			means: 'given',
			why: 'The long-lived token is exchanged for a new short-lived one.',
		},
	],
});
