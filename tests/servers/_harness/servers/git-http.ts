import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';
import { apache } from './apache.ts';

/** Git’s own program for HTTP, which Apache starts for each request. */
export const gitHttpBackend = { name: 'git http-backend', debian: ['git'] } as const;

const moment = '2026-11-01T08:00:00Z';

/** Apache with `git http-backend` behind it; what lies in `/srv/git/` are the projects. */
export const apacheWithGit: Server = apache('alias', 'env', 'cgid');

/** Makes projects with one commit, that the server may read and write. */
export function gitProjects(...names: readonly string[]) {
	return async (stage: Stage): Promise<void> => {
		const env = {
			GIT_CONFIG_NOSYSTEM: '1',
			GIT_AUTHOR_DATE: moment,
			GIT_COMMITTER_DATE: moment,
			GIT_AUTHOR_NAME: 'Ana',
			GIT_AUTHOR_EMAIL: 'ana@example.com',
			GIT_COMMITTER_NAME: 'Ana',
			GIT_COMMITTER_EMAIL: 'ana@example.com',
		};
		const git = (args: readonly string[], cwd?: string) =>
			stage.must('git', args, { env, ...(cwd !== undefined && { cwd }) });
		for (const name of names) {
			const folder = stage.path(`/srv/git/${name}.git`);
			await git(['init', '--quiet', '--bare', '--initial-branch=main', folder]);
			await git(['config', 'http.receivepack', 'true'], folder);
			const tree = (await git(['hash-object', '-t', 'tree', '-w', '/dev/null'], folder)).trim();
			const commit = (await git(['commit-tree', '-m', 'Begin', tree], folder)).trim();
			await git(['update-ref', 'refs/heads/main', commit], folder);
			// Git serves no project that belongs to somebody else.
			if (process.getuid?.() === 0) await stage.must('chown', ['-R', 'www-data:', folder]);
		}
	};
}
