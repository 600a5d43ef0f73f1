import { freshToken, withFreshToken } from '../_harness/clients/token.ts';
import { tokenIssuer } from '../_harness/servers/token-issuer.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { pyjwt, pythonApp, tornado } from '../_harness/servers/python-app.ts';
import { tokens } from '../_harness/made-tokens.ts';

const call = `GET /orders HTTP/1.1
Host: api.example.com`;

export default reproduction({
	title: 'The token ran out, and the program goes on sending it',
	cause: 'expired-token',
	fix: 'refresh-the-token',
	change: 'The program changes its refresh token for a new access token, and sends that.',
	server: pythonApp(tornado, ['server.py']),
	also: [tokenIssuer],
	uses: [pyjwt],
	ask: `${call}\nAuthorization: Bearer ${tokens.expired}`,
	askAfter: withFreshToken('grant_type=refresh_token&refresh_token=8xLOxBtZp8', call),
	askWithout: call,
	log: { file: '/var/log/orders.log', lines: /^jwt\./ },
	vary: [freshToken],
	marks: [
		{
			text: '{"error": "Signature has expired"}',
			means: 'refused',
			why: 'The signature is right: it is the token that is too old.',
		},
	],
});
