import { createHmac } from 'node:crypto';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

// As services send it: with spaces, and with more zeros than JavaScript writes again.
const body = '{"id": 7, "amount": 12.50}';
const signed = (sent: string) => `POST /webhook HTTP/1.1
Host: www.example.com
Content-Type: application/json
X-Signature: ${createHmac('sha256', 'winter').update(body).digest('hex')}

${sent}`;

export default reproduction({
	title:
		'The signature of a webhook is checked over a body that was read as JSON and written again',
	cause: 'request-signature-mismatch',
	fix: 'sign-the-request-exactly',
	change: 'The route takes the bytes as they came, and stands above `express.json()`.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	ask: signed(body),
	// What was not signed stays refused.
	askWithout: signed(body.replace('12.50', '99.50')),
	marks: [
		{
			text: body,
			means: 'given',
			why: 'The program calculates over `{"id":7,"amount":12.5}`, which are other bytes.',
		},
		{
			text: 'Invalid signature',
			means: 'refused',
			why: 'The secret is right on both sides.',
		},
	],
});
