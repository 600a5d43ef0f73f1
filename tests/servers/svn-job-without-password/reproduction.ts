import { throughTaps, typed } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

const job = (password: string) =>
	throughTaps([8080], async (stage) => ({
		...(await stage.run('bash', ['/home/ana/job.sh'], { env: { SVN_PASSWORD: password } })),
		command: typed('bash', ['job.sh']),
	}));

export default reproduction({
	title: 'A job calls Subversion with a user name and no password, where nobody can type one',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The job hands the password over on standard input.',
	server: apache('dav', 'dav_svn'),
	uses: [{ name: 'mod_dav_svn', debian: ['libapache2-mod-svn'] }],
	client: { name: 'Subversion', debian: ['subversion'] },
	async prepare(stage) {
		await stage.must('mkdir', ['-p', '/srv/svn']);
		await stage.must('svnadmin', ['create', '/srv/svn/shop']);
		await stage.must('svn', [
			'mkdir',
			'-q',
			'-m',
			'First',
			`file://${stage.path('/srv/svn/shop')}/trunk`,
		]);
		await stage.must('chmod', ['-R', 'a+rwX', '/srv/svn']);
	},
	ask: job('winter'),
	askWithout: job('wrong'),
	vary: [[/(?<=UUID: )[0-9a-f-]{36}/g, '13814000-1dd2-11b2-8000-0242ac120002']],
	marks: [
		{
			text: 'E215004: No more credentials',
			means: 'refused',
			why: 'There was none to begin with: no password was given, and nobody may be asked.',
		},
		{
			text: 'OPTIONS /repos/shop HTTP/1.1',
			means: 'attention',
			why: 'The request carries no `Authorization`, though a user name was given.',
		},
	],
});
