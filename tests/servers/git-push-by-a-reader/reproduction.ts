import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';
import type { Stage } from '../_harness/stage.ts';

export default reproduction({
	title: 'Ana may read the project and not write it, and git says that the sign-in failed',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The `Require` line for writing names ana too.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	async prepare(stage: Stage) {
		await gitProjects('site')(stage);
		const env = { GIT_CONFIG_NOSYSTEM: '1', HOME: stage.path('/home/ana') };
		// A clone as ana made it, then what she wants to push.
		await stage.must('git', ['config', '--global', '--add', 'safe.directory', '*'], { env });
		await stage.must('git', ['clone', '--quiet', '/srv/git/site.git', '/home/ana/site'], { env });
		await stage.must('git', ['remote', 'set-url', 'origin', 'http://127.0.0.1:9080/git/site.git'], {
			cwd: stage.path('/home/ana/site'),
		});
	},
	ask: withGit(['push', 'origin', 'HEAD:refs/heads/draft'], { in: '/home/ana/site' }),
	askWithout: asStranger('site', 'git-receive-pack'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01631/ },
	vary: gitVaries,
	marks: [
		{
			text: 'authorization failure',
			means: 'refused',
			why: 'Not the password: the rule for this request does not name ana.',
		},
		{
			text: 'Authentication failed for',
			means: 'attention',
			why: 'Git says so for every 401 that it could not answer.',
		},
	],
});
