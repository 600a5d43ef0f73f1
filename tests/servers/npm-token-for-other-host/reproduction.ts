import { asStranger, everyTime, inProject, npm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The token stands under the registry’s host without its port',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The line with the token begins with the host and the port that npm asks.',
	server: verdaccio,
	client: npm,
	ask: inProject('npm', ['install']),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'Host: 127.0.0.1:8080',
			means: 'attention',
			why: 'This is what the line in `.npmrc` has to begin with, port and all.',
		},
		{
			text: 'your authentication token seems to be invalid',
			means: 'attention',
			why: 'npm says so although it sent no token at all.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'The registry saw no token.',
		},
	],
});
