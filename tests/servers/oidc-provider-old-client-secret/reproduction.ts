import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest } from '../_harness/servers/issuer.ts';

const parameters = { grant_type: 'client_credentials', resource: 'https://api.example.com' };

export default reproduction({
	title: 'The program has a client secret that was replaced',
	cause: 'wrong-credentials',
	fix: 'issue-a-new-key',
	change: 'The program is given the secret that the issuer has now.',
	server: issuer,
	ask: (stage) => askWith(stage, 'summer'),
	askAfter: (stage) => askWith(stage, 'winter'),
	askWithout: async (stage) => ({
		exchanges: [await stage.send(tokenRequest({ ...parameters, client_id: 'orders-app' }), 8081)],
	}),
	vary: [sameTokens],
	marks: [
		{
			text: '"error":"invalid_client"',
			means: 'refused',
			why: 'The program itself is refused, before anybody is asked for.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="https://auth.example.com"',
			means: 'attention',
			why: 'The answer is to the name and secret of the program, not to a token.',
		},
	],
});

async function askWith(stage: Parameters<typeof issuer.start>[0], secret: string) {
	return {
		exchanges: [await stage.send(tokenRequest(parameters, basic('orders-app', secret)), 8081)],
	};
}
