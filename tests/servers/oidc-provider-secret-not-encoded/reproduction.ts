import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, sameTokens, tokenRequest } from '../_harness/servers/issuer.ts';

const parameters = { grant_type: 'client_credentials', resource: 'https://api.example.com' };
const secret = 'win+ter%25';

export default reproduction({
	title: 'The client secret holds a plus sign and is put into Basic as it is',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'Name and secret are percent-encoded before they are joined and put into Base64.',
	server: issuer,
	ask: async (stage) => ({
		exchanges: [await stage.send(tokenRequest(parameters, basic('orders-app', secret)), 8081)],
	}),
	askAfter: async (stage) => ({
		exchanges: [
			await stage.send(
				tokenRequest(parameters, basic('orders-app', encodeURIComponent(secret))),
				8081,
			),
		],
	}),
	askWithout: async (stage) => ({
		exchanges: [await stage.send(tokenRequest({ ...parameters, client_id: 'orders-app' }), 8081)],
	}),
	vary: [sameTokens],
	marks: [
		{
			text: basic('orders-app', secret),
			means: 'given',
			why: 'Holds win+ter%25. The token endpoint decodes that once more, and has a space and a % then.',
		},
		{
			text: '"error":"invalid_client"',
			means: 'refused',
			why: 'What is left after decoding is not the secret.',
		},
	],
});
