import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';
import type { Stage } from '../_harness/stage.ts';

export default reproduction({
	title: 'The address of the remote holds an old password, which wins over the stored one',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The remote has an address without a name and a password; git takes the stored ones.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	async prepare(stage: Stage) {
		await gitProjects('site')(stage);
		// Makes what a clone holds besides its config file.
		await stage.must('git', ['init', '--quiet', '/home/ana/site']);
	},
	ask: withGit(['ls-remote', 'origin'], {
		in: '/home/ana/site',
		reads: ['/home/ana/site/.git/config'],
	}),
	askWithout: asStranger('site'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01617/ },
	vary: gitVaries,
	marks: [
		{
			text: 'Authorization: Basic YW5hOmF1dHVtbg==',
			means: 'attention',
			why: 'Decoded, this is the password in the address, not the stored one.',
		},
		{
			text: 'Password Mismatch',
			means: 'refused',
			why: 'The server knows ana; it is not her password any more.',
		},
	],
});
