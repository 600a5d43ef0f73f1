import { asStranger, everyTime, inProject, npm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The value of _auth was made with echo and holds a line break',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The value was made with `printf`, which adds no line break.',
	server: verdaccio,
	client: npm,
	ask: inProject('npm', ['install']),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'Basic YW5hOndpbnRlcgo=',
			means: 'attention',
			why: 'Decoded, the password ends in a line break. It should end in `cg==`.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'With the line break it is another password.',
		},
	],
});
