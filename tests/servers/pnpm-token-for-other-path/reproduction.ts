import { asStranger, everyTime, inProject, pnpm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The token stands under another path of the same host',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The line with the token begins with the address of the registry, path and all.',
	server: verdaccio,
	client: pnpm,
	ask: inProject('pnpm', ['install']),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'No authorization header was set for the request.',
			means: 'attention',
			why: 'pnpm found a token, and none for this path.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'The registry saw no token.',
		},
	],
});
