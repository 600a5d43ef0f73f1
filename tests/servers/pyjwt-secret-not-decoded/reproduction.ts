import { reproduction } from '../_harness/reproduction.ts';
import { pyjwt, pythonApp, tornado } from '../_harness/servers/python-app.ts';
import { tokens } from '../_harness/made-tokens.ts';

const call = `GET /orders HTTP/1.1
Host: api.example.com`;

export default reproduction({
	title: 'The issuer decodes the shared secret from Base64, and the API does not',
	cause: 'bad-token-signature',
	fix: 'sync-key-sets',
	change: 'The API decodes the secret as the issuer does.',
	server: pythonApp(tornado, ['server.py']),
	uses: [pyjwt],
	ask: `${call}\nAuthorization: Bearer ${tokens.signedWithDecodedSecret}`,
	askWithout: call,
	log: { file: '/var/log/orders.log', lines: /^jwt\./ },
	marks: [
		{
			text: '{"error": "Signature verification failed"}',
			means: 'refused',
			why: 'The two sides sign with different bytes, although the same secret is set on both.',
		},
	],
});
