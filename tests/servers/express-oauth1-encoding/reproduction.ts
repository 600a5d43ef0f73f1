import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'The program signs with encodeURIComponent, which leaves the apostrophe as it is',
	cause: 'request-signature-mismatch',
	fix: 'sign-the-request-exactly',
	change: "The signs `! * ' ( )` are encoded too, as OAuth 1 wants it.",
	server: nodeApp(express, '/srv/app/app.mjs'),
	uses: [{ name: 'oauth-1.0a', npm: 'oauth-1.0a' }],
	client: node,
	ask: withNode(['client.mjs']),
	askWithout: `GET /orders?name=Ana HTTP/1.1
Host: api.example.com`,
	vary: [
		[/oauth_timestamp="\d+"/g, 'oauth_timestamp="1795338000"'],
		[/oauth_nonce="\w+"/g, 'oauth_nonce="7d8f3e4a9b1c2d5e6f708192a3b4c5d6"'],
		[/oauth_signature="[\w%.-]+"/g, 'oauth_signature="bYT5CMsGcbgUdFHObYMEfcx6bsw%3D"'],
	],
	marks: [
		{
			text: '/orders?name=O%27Neill%20(Ana)',
			means: 'given',
			why: 'The address holds an apostrophe and brackets.',
		},
		{
			text: 'oauth_problem="signature_invalid"',
			means: 'refused',
			why: 'Key, secret and time are right; the two sides signed different texts.',
		},
	],
});
