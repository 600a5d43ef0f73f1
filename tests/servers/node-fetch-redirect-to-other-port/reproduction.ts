import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

export default reproduction({
	title: 'fetch follows a redirect to another port and leaves the header behind',
	cause: 'authorization-lost-on-redirect',
	fix: 'keep-credentials-across-redirects',
	change: 'The program calls the address where the redirect ends.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	client: node,
	ask: withNode(['client.mjs'], { recorded: [8080, 8081] }),
	askAfter: withNode(['client.mjs'], { recorded: [8081] }),
	askWithout: async (stage) => ({
		exchanges: [await stage.send('GET /orders HTTP/1.1\nHost: api.example.com', 8081)],
	}),
	marks: [
		{
			text: 'Location: http://127.0.0.1:8081/orders',
			means: 'attention',
			why: 'The same host and another port: for fetch that is somebody else.',
		},
		{
			text: 'X-Client: orders-app',
			means: 'given',
			why: 'Other headers go along; only those with credentials are left out.',
		},
		{
			text: 'Please sign in',
			means: 'refused',
			why: 'The second request carries no Authorization.',
		},
	],
});
