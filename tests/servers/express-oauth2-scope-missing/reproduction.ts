import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest, withToken } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const askFor = (scope: string) =>
	withToken(
		tokenRequest(
			{ grant_type: 'client_credentials', resource: 'https://api.example.com', scope },
			basic('orders-app', 'winter'),
		),
		({ access_token = '' }) => `POST /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${access_token}
Content-Type: application/json

{"item":"tea"}`,
	);

export default reproduction({
	title: 'The token may read orders, and the call makes one',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The token request asks for the scope that the refusal names.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	ask: askFor('orders:read'),
	askAfter: askFor('orders:read orders:write'),
	askWithout: `POST /orders HTTP/1.1
Host: api.example.com
Content-Type: application/json

{"item":"tea"}`,
	// RFC 6750 wants 403 for this: the token is good.
	expect: { before: 403 },
	vary: [sameTokens],
	marks: [
		{
			text: 'error="insufficient_scope"',
			means: 'refused',
			why: 'The token holds, and lacks a right.',
		},
		{
			text: 'scope="orders:write"',
			means: 'attention',
			why: 'The name of the right that is missing.',
		},
	],
});
