import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest, withToken } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const askFor = (resource: string) =>
	withToken(
		tokenRequest({ grant_type: 'client_credentials', resource }, basic('orders-app', 'winter')),
		({ access_token = '' }) => `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${access_token}`,
	);

export default reproduction({
	title: 'The token was asked for with the address of another API',
	cause: 'wrong-audience',
	fix: 'ask-for-the-right-token',
	change: 'The token request names this API in `resource`.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	ask: askFor('https://reports.example.com'),
	askAfter: askFor('https://api.example.com'),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [sameTokens],
	marks: [
		{
			text: 'resource=https%3A%2F%2Freports.example.com',
			means: 'given',
			why: 'The token is made for this API, and only for it.',
		},
		{
			text: `Unexpected 'aud' value`,
			means: 'refused',
			why: 'The API finds another name in the token than its own.',
		},
	],
});
