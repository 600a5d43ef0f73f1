import { asStranger, everyTime, inProject, yarn } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tokenOfAna } from '../_harness/servers/verdaccio-token.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

const job = { env: { NPM_TOKEN: tokenOfAna } };

export default reproduction({
	title: 'Yarn 1 has a token and keeps it back for a package without a scope',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'With `always-auth=true`, Yarn 1 sends the token for packages without a scope too.',
	server: verdaccio,
	client: yarn,
	ask: inProject('yarn', ['install', '--non-interactive'], job),
	askWithout: asStranger('acme-logger'),
	vary: everyTime,
	marks: [
		{
			text: 'GET /acme-logger HTTP/1.1',
			means: 'attention',
			why: 'No line with `Authorization` follows, although `.npmrc` has a token for this host.',
		},
		{
			text: 'authorization required to access package acme-logger',
			means: 'refused',
			why: 'To the registry Yarn is a stranger.',
		},
	],
});
