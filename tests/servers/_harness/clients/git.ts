import type { Product } from '../products.ts';
import { atHome, type AtHome } from './home.ts';

export const git: Product = { name: 'Git', debian: ['git'] };

/** Runs git where nobody can type, with the settings that lie in `/home/ana` and no others. */
export function withGit(args: readonly string[], { env = {}, reads = [], ...more }: AtHome = {}) {
	return atHome('git', args, {
		env: { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', ...env },
		reads: ['/home/ana/.gitconfig', '/home/ana/.git-credentials', ...reads],
		...more,
	});
}

/**
 * How Apache ends an answer of git’s depends on who is quicker; which way it was says nothing.
 */
export const gitVaries: readonly (readonly [RegExp, string])[] = [
	[
		/(?:Transfer-Encoding: chunked|Content-Length: \d+)(?=\nContent-Type: application\/x-git-)/g,
		'Transfer-Encoding: chunked',
	],
];

/** What git asks first for a project, without credentials. */
export const asStranger = (project: string, service = 'git-upload-pack') =>
	`GET /git/${project}.git/info/refs?service=${service} HTTP/1.1\nHost: 127.0.0.1:8080`;
