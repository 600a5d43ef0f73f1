import { asStranger, git, withGit, gitVaries } from '../_harness/clients/git.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWithGit, gitHttpBackend, gitProjects } from '../_harness/servers/git-http.ts';

export default reproduction({
	title:
		'One project of the host needs another account than the one that git has stored for the host',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change:
		'With `useHttpPath`, git keeps one entry for each project; the second account has its own.',
	server: apacheWithGit,
	uses: [gitHttpBackend],
	client: git,
	prepare: gitProjects('site', 'customer'),
	ask: withGit(['ls-remote', 'http://127.0.0.1:9080/git/customer.git']),
	askWithout: asStranger('customer'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01631/ },
	vary: gitVaries,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'attention',
			why: 'Name and password of ana, right in themselves, and of the wrong account.',
		},
		{
			text: 'authorization failure',
			means: 'refused',
			why: 'Apache knows ana; this project is not for her.',
		},
	],
});
