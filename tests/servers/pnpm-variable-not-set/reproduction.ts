import { asStranger, everyTime, inProject, pnpm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tokenOfAna } from '../_harness/servers/verdaccio-token.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title:
		'pnpm finds no value for the variable that .npmrc names, and sends Bearer with nothing after it',
	cause: 'missing-credentials',
	fix: 'load-the-key-from-the-environment',
	change: 'The job hands the secret to the step, as `NPM_TOKEN`.',
	server: verdaccio,
	client: pnpm,
	ask: inProject('pnpm', ['install']),
	askAfter: inProject('pnpm', ['install'], { env: { NPM_TOKEN: tokenOfAna } }),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'Failed to replace env in config: ${NPM_TOKEN}',
			means: 'attention',
			why: 'The variable is not set in this job.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'What arrived is the word Bearer without a token.',
		},
	],
});
