import { mkdir } from 'node:fs/promises';
import type { Stage } from '../stage.ts';
import { throughTaps } from './through-taps.ts';

/** What a user’s program is run with. */
export interface AtHome {
	/** The folder in which it runs. */
	readonly in?: string;
	readonly env?: NodeJS.ProcessEnv;
	/** What is typed. */
	readonly input?: string;
	/** Files of the user that name the server, by its own port: `/home/ana/.npmrc`. */
	readonly reads?: readonly string[];
	/** The example ports that it talks to. */
	readonly recorded?: readonly number[];
	/** Which exchanges to show. */
	readonly keep?: (request: string) => boolean;
}

/**
 * Runs a program as a user with the home folder `/home/ana`, so that it finds the settings there and
 * no others.
 */
export function atHome(
	command: string,
	args: readonly string[],
	{ in: folder = '/home/ana', env = {}, input, reads = [], recorded = [8080], keep }: AtHome = {},
) {
	return throughTaps(
		recorded,
		async (stage: Stage) => {
			await mkdir(stage.path(folder), { recursive: true });
			await stage.leadThroughTaps(reads);
			// Both streams into one, so that their lines stand in the order in which a screen shows them.
			return stage.run('bash', ['-c', 'exec "$@" 2>&1', command, command, ...args], {
				cwd: stage.path(folder),
				env: { HOME: stage.path('/home/ana'), ...env },
				...(input !== undefined && { input }),
			});
		},
		keep,
	);
}
