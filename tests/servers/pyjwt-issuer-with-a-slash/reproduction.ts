import { reproduction } from '../_harness/reproduction.ts';
import { pyjwt, pythonApp, tornado } from '../_harness/servers/python-app.ts';
import { tokens } from '../_harness/made-tokens.ts';

const call = `GET /orders HTTP/1.1
Host: api.example.com`;

export default reproduction({
	title: 'The API expects the issuer with a slash at its end, and the token names it without',
	cause: 'untrusted-issuer',
	fix: 'sync-key-sets',
	change: 'The API expects the issuer as the token writes it.',
	server: pythonApp(tornado, ['server.py']),
	uses: [pyjwt],
	ask: `${call}\nAuthorization: Bearer ${tokens.good}`,
	askWithout: call,
	log: { file: '/var/log/orders.log', lines: /^jwt\./ },
	marks: [
		{
			text: '{"error": "Invalid issuer"}',
			means: 'refused',
			why: 'The signature is right; the name of the issuer is compared letter by letter.',
		},
	],
});
