import { asStranger, everyTime, inProject, npm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The password was changed, and the tokens made with the old one ended with it',
	cause: 'revoked-credentials',
	fix: 'issue-a-new-key',
	change: 'A token that was made after the change stands in `.npmrc`.',
	server: verdaccio,
	client: npm,
	ask: inProject('npm', ['install']),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'your authentication token seems to be invalid',
			means: 'refused',
			why: 'A token was sent, for the right host, and is no longer taken.',
		},
	],
});
