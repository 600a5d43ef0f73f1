import { createHmac } from 'node:crypto';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const body = '{"payment":"p-1017","paid":true}';
const delivery = `POST /hooks/payment HTTP/1.1
Host: example.com
User-Agent: PaymentService/2.1
Content-Type: application/json
X-Signature: ${createHmac('sha256', 'example-secret').update(body).digest('hex')}

${body}`;

export default reproduction({
	title: 'A payment service reports a payment and meets the password of the site',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'The one address that the payment service calls asks for no password.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	ask: delivery,
	// A delivery that is not signed, a neighbour of the opened address, the site.
	askWithout: async (stage) => ({
		exchanges: [
			await stage.send(delivery.replace(/^X-Signature.*\n/m, '')),
			await stage.send(delivery.replace('/hooks/payment', '/hooks/payment/x')),
			await stage.send('GET / HTTP/1.1\nHost: example.com'),
		],
	}),
	marks: [
		{
			text: 'User-Agent: PaymentService/2.1',
			means: 'attention',
			why: 'A program calls. It cannot answer a password box.',
		},
		{
			text: 'X-Signature:',
			means: 'given',
			why: 'It proves itself to the application by a signature.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Members"',
			means: 'refused',
			why: 'The lock of the site answers; the application is not asked.',
		},
	],
});
