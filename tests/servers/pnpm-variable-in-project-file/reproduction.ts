import { asStranger, everyTime, inProject, pnpm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tokenOfAna } from '../_harness/servers/verdaccio-token.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'pnpm reads no variable in the project’s .npmrc, and sends no token',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The line that names the variable stands in `~/.npmrc` of the account that runs the job.',
	server: verdaccio,
	client: pnpm,
	// The secret is there all along, as in a CI job.
	ask: inProject('pnpm', ['install'], { env: { NPM_TOKEN: tokenOfAna } }),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'environment variables are not expanded in repository-controlled registry credentials',
			means: 'attention',
			why: 'A project that somebody else wrote could send the secret elsewhere, so pnpm ignores the line.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'The registry saw no token.',
		},
	],
});
