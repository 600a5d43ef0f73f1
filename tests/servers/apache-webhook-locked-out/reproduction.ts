import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

/** As the payment service sends it: signed, and with no password. */
const delivery = (address: string) => `POST ${address} HTTP/1.1
Host: shop.example.com
User-Agent: PaymentHooks/1.0
X-Signature: 9f86d081884c7d65
Content-Type: application/json

{"payment":"p_1","state":"paid"}`;

export default reproduction({
	title: 'A payment service reports to a shop that has a password in front',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'The one address passes without a password; the shop checks the caller there.',
	server: apache('proxy', 'proxy_http'),
	also: [nodeApp(node, '/srv/app/server.js', 3000)],
	ask: delivery('/hooks/payment'),
	askWithout: delivery('/hooks/payment?x=1'),
	marks: [
		{
			text: 'User-Agent: PaymentHooks/1.0',
			means: 'attention',
			why: 'A program: it sees no password box, and has no password for it.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staging"',
			means: 'refused',
			why: 'The lock does what it is for. It was meant for people.',
		},
	],
});
