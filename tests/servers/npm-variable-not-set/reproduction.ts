import { asStranger, everyTime, inProject, npm } from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tokenOfAna } from '../_harness/servers/verdaccio-token.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The variable that .npmrc names has no value in this job',
	cause: 'missing-credentials',
	fix: 'load-the-key-from-the-environment',
	change: 'The job hands the secret to the step, as `NPM_TOKEN`.',
	server: verdaccio,
	client: npm,
	ask: inProject('npm', ['install']),
	askAfter: inProject('npm', ['install'], { env: { NPM_TOKEN: tokenOfAna } }),
	askWithout: asStranger('@acme/logger'),
	vary: everyTime,
	marks: [
		{
			text: 'Bearer ${NPM_TOKEN}',
			means: 'attention',
			why: 'npm sends the name of the variable, as it stands in the file.',
		},
		{
			text: 'your authentication token seems to be invalid',
			means: 'refused',
			why: 'A token arrived, and it is none.',
		},
	],
});
