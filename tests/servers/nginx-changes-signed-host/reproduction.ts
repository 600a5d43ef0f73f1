import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'A proxy passes on another host name than the one that was signed',
	cause: 'request-signature-mismatch',
	fix: 'sign-the-request-exactly',
	change: 'nginx hands on the `Host` that the caller sent.',
	server: nodeApp(express, '/srv/app/app.mjs', 3000),
	also: [nginx],
	client: { name: 'aws4', npm: 'aws4' },
	ask: withNode(['client.mjs']),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [
		// Made from the body, in which the time stands.
		[/ETag: W\/"c4-\S+/g, 'ETag: W/"c4-8vQmP1kzDq4Zt0eJ5hR7uXyN2wI"'],
		[/\b20\d{6}T\d{6}Z/g, '20261122T090000Z'],
		[/(?<=Credential=AKIDEXAMPLE\/)\d{8}/g, '20261122'],
		[
			/(?<=Signature=)[\da-f]{64}/g,
			'c7f1b0d4a6539e28f0147b8d92ce6a35b1f80d7e4c29a6135e8b7d0f2a4c9163',
		],
	],
	marks: [
		{
			text: 'Host: api.example.com',
			means: 'given',
			why: 'This name was signed.',
		},
		{
			text: 'host:backend',
			means: 'refused',
			why: 'This name arrived: nginx takes it from `proxy_pass`.',
		},
	],
});
