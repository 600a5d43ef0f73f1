import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest, withToken } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The API expects the issuer with a slash at the end, and the token names it without',
	cause: 'untrusted-issuer',
	fix: 'sync-key-sets',
	change: 'The API is given the name of the issuer just as the token writes it.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' }],
	ask: withToken(
		tokenRequest(
			{ grant_type: 'client_credentials', resource: 'https://api.example.com' },
			basic('orders-app', 'winter'),
		),
		({ access_token = '' }) => `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${access_token}`,
	),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [sameTokens],
	marks: [
		{
			text: "Unexpected 'iss' value",
			means: 'refused',
			why: 'The names are compared letter by letter.',
		},
	],
});
