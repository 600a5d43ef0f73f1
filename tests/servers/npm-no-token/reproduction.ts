import { asStranger, everyTime, inProject, npm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tokenOfAna } from '../_harness/servers/verdaccio-token.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'npm has no token for the registry of its packages',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The file `.npmrc` names the variable with the token for this registry.',
	server: verdaccio,
	client: npm,
	// The secret is there all along, as in a CI job; nothing told npm where to use it.
	ask: inProject('npm', ['install'], { env: { NPM_TOKEN: tokenOfAna } }),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'GET /@acme%2flogger HTTP/1.1',
			means: 'attention',
			why: 'No line with `Authorization` follows: npm sent no token.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'To the registry npm is a stranger.',
		},
	],
});
