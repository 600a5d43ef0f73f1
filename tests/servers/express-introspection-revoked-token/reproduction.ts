import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, tokenRequest } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const self = basic('orders-app', 'winter');

async function newToken(stage: Stage): Promise<string> {
	const { response } = await stage.send(
		tokenRequest({ grant_type: 'client_credentials', resource: 'https://api.example.com' }, self),
		8081,
	);
	return /"access_token":"([^"]+)"/.exec(response)?.[1] ?? '';
}

async function revoke(stage: Stage, token: string): Promise<string> {
	await stage.send(
		tokenRequest({ token }, self).replace('POST /token ', 'POST /token/revocation '),
		8081,
	);
	return token;
}

/** The call, and before it what the API asks the issuer meanwhile. */
async function call(stage: Stage, token: string): Promise<Asked> {
	const tap = await stage.tap(8081);
	const seen = tap.exchanges().length;
	const last = await stage.send(`GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token}`);
	return { exchanges: [...tap.exchanges().slice(seen), last] };
}

const tokens: string[] = [];

/** Each of the tokens gets a name of its own: a new one must not look like the one that was revoked. */
function named(token: string): string {
	if (!tokens.includes(token)) tokens.push(token);
	return `${(tokens.indexOf(token) % 3) + 1}mF9B5f41JqMxkR7vTz0uWn3LcYpH2sDa8eGiK6oQ4b`;
}

export default reproduction({
	title: 'The token was revoked before its time was up',
	cause: 'revoked-credentials',
	fix: 'issue-a-new-key',
	change: 'The program uses a new token.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	ask: async (stage) => call(stage, await revoke(stage, await newToken(stage))),
	askAfter: async (stage) => call(stage, await newToken(stage)),
	// The old token stays refused.
	askWithout: async (stage) => call(stage, await revoke(stage, await newToken(stage))),
	vary: [
		[/(?<=token=|Bearer |"jti":")[\w-]{43}/g, named],
		[/"iat":\d{10}/g, '"iat":1795338000'],
		[/"exp":\d{10}/g, '"exp":1795341600'],
	],
	marks: [
		{
			text: '{"active":false}',
			means: 'refused',
			why: 'The issuer says only that the token does not count, not since when.',
		},
		{
			text: 'Token is not active',
			means: 'refused',
			why: 'The API hands that on.',
		},
	],
});
