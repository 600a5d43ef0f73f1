import { freshToken, withFreshToken } from '../_harness/clients/token.ts';
import { tokenIssuer } from '../_harness/servers/token-issuer.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { pyjwt, pythonApp, tornado } from '../_harness/servers/python-app.ts';
import { tokens } from '../_harness/made-tokens.ts';

const call = `GET /orders HTTP/1.1
Host: api.example.com`;

export default reproduction({
	title: 'The token was made for another API of the same company',
	cause: 'wrong-audience',
	fix: 'ask-for-the-right-token',
	change: 'The program names this API in its token request: `resource=https://api.example.com`.',
	server: pythonApp(tornado, ['server.py']),
	also: [tokenIssuer],
	uses: [pyjwt],
	ask: `${call}\nAuthorization: Bearer ${tokens.forBilling}`,
	askAfter: withFreshToken(
		'grant_type=client_credentials&resource=https%3A%2F%2Fapi.example.com',
		call,
	),
	askWithout: `${call}\nAuthorization: Bearer ${tokens.forBilling}`,
	log: { file: '/var/log/orders.log', lines: /^jwt\./ },
	vary: [freshToken],
	marks: [
		{
			text: '{"error": "Invalid audience"}',
			means: 'refused',
			why: 'The token is genuine, and made for somebody else.',
		},
	],
});
