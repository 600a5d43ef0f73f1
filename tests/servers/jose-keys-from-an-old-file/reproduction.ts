import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest, withToken } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The API checks tokens with a key that was copied before the issuer changed its keys',
	cause: 'bad-token-signature',
	fix: 'sync-key-sets',
	change: 'The API fetches the keys from the issuer instead of reading them from a file.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'jose', npm: 'jose' }],
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
			text: 'no applicable key found in the JSON Web Key Set',
			means: 'refused',
			why: 'The token names a key, by `kid`, that the API does not have.',
		},
	],
});
