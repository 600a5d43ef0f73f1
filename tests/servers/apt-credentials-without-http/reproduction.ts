import { apt, aptUpdate, asStranger, everyTime } from '../_harness/clients/apt.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'APT has credentials for the host and does not send them without encryption',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The entry begins with \`http://\`, by which the administrator allows it.',
	server: nginx,
	client: apt,
	ask: aptUpdate(),
	askWithout: asStranger,
	vary: everyTime,
	marks: [
		{
			text: 'the protocol is not encrypted. Annotate with http:// to use.',
			means: 'attention',
			why: 'APT found the entry, and held it back.',
		},
		{
			text: '401  Unauthorized',
			means: 'refused',
			why: 'The words of the server, as APT repeats them: with two spaces.',
		},
	],
});
