import { chmod } from 'node:fs/promises';
import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';
import type { Stage } from '../_harness/stage.ts';

const listing = ['ls-remote', 'http://127.0.0.1:9080/git/site.git'];

export default reproduction({
	title: 'Git sends the password that it stored before it was changed',
	cause: 'wrong-credentials',
	fix: 'clear-saved-credentials',
	change: 'Git’s store forgot the server, git asked, and the new password was typed.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	async prepare(stage: Stage) {
		await gitProjects('site')(stage);
		await chmod(stage.path('/home/ana/type-winter.sh'), 0o755);
	},
	ask: withGit(listing),
	async askAfter(stage: Stage) {
		await withGit(['credential', 'reject'], {
			input: await stage.fill('protocol=http\nhost=127.0.0.1:9080\n\n'),
		})(stage);
		return withGit(listing, { env: { GIT_ASKPASS: stage.path('/home/ana/type-winter.sh') } })(
			stage,
		);
	},
	askWithout: asStranger('site'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01617/ },
	vary: gitVaries,
	marks: [
		{
			text: 'Authorization: Basic YW5hOmF1dHVtbg==',
			means: 'attention',
			why: 'Decoded, this is the old password. Nobody typed it: it was stored.',
		},
		{
			text: 'Authentication failed for',
			means: 'refused',
			why: 'Git had something to send, and the server refused it.',
		},
	],
});
