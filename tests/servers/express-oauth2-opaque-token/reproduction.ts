import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const askWith =
	(...more: readonly string[]) =>
	async (stage: Stage) => {
		const { exchanges, output = '' } = await withCurl(
			[
				...['-sS', 'http://127.0.0.1:9081/token', '--user', 'orders-app:winter'],
				...['--data', 'grant_type=client_credentials'],
				...more,
			],
			[8081],
		)(stage);
		const { access_token } = JSON.parse(output) as { access_token: string };
		const call = await stage.send(`GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${access_token}`);
		return { exchanges: [...exchanges, call] };
	};

export default reproduction({
	title: 'The token request names no API, and the token is one that only the issuer can read',
	cause: 'wrong-token-type',
	fix: 'ask-for-the-right-token',
	change: 'The token request names the API in `resource`; what comes back is a JWT for it.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	client: curl,
	ask: askWith(),
	askAfter: askWith('--data-urlencode', 'resource=https://api.example.com'),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [
		sameTokens,
		[
			/("access_token":"|Bearer )[\w-]{43}(?![\w.-])/g,
			'$1mF9B5f41JqMxkR7vTz0uWn3LcYpH2sDa8eGiK6oQ4bX',
		],
	],
	marks: [
		{
			text: 'mF9B5f41JqMxkR7vTz0uWn3LcYpH2sDa8eGiK6oQ4bX',
			means: 'given',
			why: 'No dots: this is no JWT, and the API has nothing to check it with.',
		},
		{
			text: 'Invalid Compact JWS',
			means: 'refused',
			why: 'The API looked for the three parts of a JWT.',
		},
	],
});
