import { apt, aptUpdate, asStranger, everyTime } from '../_harness/clients/apt.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'APT has no credentials for a repository behind a password',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'A file in \`/etc/apt/auth.conf.d/\` holds name and password for the repository.',
	server: nginx,
	client: apt,
	ask: aptUpdate(),
	askWithout: asStranger,
	vary: everyTime,
	marks: [
		{
			text: 'is not signed.',
			means: 'attention',
			why: 'It may well be signed: APT never got to see the signature.',
		},
		{
			text: '401  Unauthorized',
			means: 'refused',
			why: 'The words of the server, as APT repeats them: with two spaces.',
		},
	],
});
