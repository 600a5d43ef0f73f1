import { asStranger, everyTime, inProject, yarn } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The line with the token lacks the slash after the host, and Yarn 1 does not find it',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'A slash stands between the host and `:_authToken`.',
	server: verdaccio,
	client: yarn,
	ask: inProject('yarn', ['install', '--non-interactive']),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'GET /@acme%2flogger HTTP/1.1',
			means: 'attention',
			why: 'No line with `Authorization` follows. npm and pnpm would have found the token.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'To the registry Yarn is a stranger.',
		},
	],
});
