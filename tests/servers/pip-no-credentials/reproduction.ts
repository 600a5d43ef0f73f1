import { asStranger, everyTime, pip, pipDownload } from '../_harness/clients/pip.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'pip has no credentials for the index, and may not ask',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The file `.netrc` has a line for the host of the index.',
	server: nginx,
	client: pip,
	ask: pipDownload(['--no-input']),
	askWithout: asStranger,
	vary: everyTime,
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Packages"',
			means: 'refused',
			why: 'The index wants a name and a password; pip sent none.',
		},
		{
			text: 'No matching distribution found for acme-logger',
			means: 'attention',
			why: 'pip goes on as if the package did not exist.',
		},
	],
});
