import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';

export default reproduction({
	title: 'Git has nothing stored for this host, and nobody can type',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The store that git asks holds a name and a password for this host.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	prepare: gitProjects('site'),
	ask: withGit(['ls-remote', 'http://127.0.0.1:9080/git/site.git']),
	askWithout: asStranger('site'),
	vary: gitVaries,
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Git"',
			means: 'refused',
			why: 'The server wants a name and a password, and git sent none.',
		},
		{
			text: 'terminal prompts disabled',
			means: 'attention',
			why: 'Git would ask now, and may not: this is no word of the server’s.',
		},
	],
});
