import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';
import type { Stage } from '../_harness/stage.ts';

export default reproduction({
	title: 'An old header that is set for the whole account goes out beside the one of the project',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The header in `~/.gitconfig` is gone; the project’s own is the only one.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	async prepare(stage: Stage) {
		await gitProjects('site')(stage);
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
			text: 'Authorization: Basic YW5hOmF1dHVtbg==\nAuthorization: Basic YW5hOndpbnRlcg==',
			means: 'attention',
			why: 'Two headers where one may stand. Apache reads the first.',
		},
	],
});
