import { createHmac } from 'node:crypto';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const body = '{"payment":"p-1017","paid":true}';
const delivery = `POST /?wc-api=wc_stripe HTTP/1.1
Host: example.com
User-Agent: PaymentService/2.1
Content-Type: application/json
X-Signature: ${createHmac('sha256', 'example-secret').update(body).digest('hex')}

${body}`;

export default reproduction({
	title: 'A payment service calls the front page with a query, and meets the password of the site',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'A map opens the lock for this one method and address, its query included.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: delivery,
	// Another method, another query, and none.
	askWithout: async (stage) => ({
		exchanges: [
			await stage.send('GET /?wc-api=wc_stripe HTTP/1.1\nHost: example.com'),
			await stage.send(delivery.replace('wc_stripe', 'wc_stripe&x=1')),
			await stage.send('GET / HTTP/1.1\nHost: example.com'),
		],
	}),
	marks: [
		{
			text: 'POST /?wc-api=wc_stripe',
			means: 'attention',
			why: 'The path is that of the front page. Only the query tells the two apart.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Members"',
			means: 'refused',
			why: 'The lock of the site answers a program that has no password.',
		},
	],
});
