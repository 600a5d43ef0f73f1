import { curl } from '../_harness/clients/curl.ts';
import { throughTaps } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

/** Asks for a token and calls with what is left of the answer after a command has cut it out. */
const cutOut = (cut: string) =>
	throughTaps(
		[8080],
		async (stage) => {
			const script = `curl -sS http://127.0.0.1:9081/token --user orders-app:winter \\
  --data grant_type=client_credentials \\
  --data-urlencode resource=https://api.example.com | jq .access_token > token.txt
${cut}
curl -sS -H "Authorization: Bearer $TOKEN" http://127.0.0.1:9080/orders`;
			const { output } = await stage.run('bash', ['-c', script], { cwd: stage.path('/tmp') });
			return { output, command: script.replaceAll(/:90(8\d)\b/g, ':80$1') };
		},
		(request) => request.startsWith('GET /orders'),
	);

export default reproduction({
	title: 'The token is cut out of JSON together with its quotes',
	cause: 'malformed-authorization-header',
	fix: 'write-the-header-correctly',
	change: 'Only the characters of a token are kept: the quotes are gone.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [
		{ name: 'express-oauth2-jwt-bearer', npm: 'express-oauth2-jwt-bearer' },
		{ name: 'jq', debian: ['jq'] },
	],
	client: curl,
	ask: cutOut('TOKEN=$(cat token.txt)'),
	askAfter: cutOut(`TOKEN=$(LC_ALL=C tr -cd 'A-Za-z0-9._~+/=-' < token.txt)`),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [sameTokens],
	marks: [
		{
			text: 'Authorization: Bearer "eyJ',
			means: 'given',
			why: 'The quotes of the JSON text became part of the token.',
		},
	],
});
