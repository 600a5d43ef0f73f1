import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Stage } from '../stage.ts';
import { throughTaps, typed } from './through-taps.ts';

/** What a user’s program is run with. */
export interface AtHome {
	/** The folder in which it runs. */
	readonly in?: string;
	readonly env?: NodeJS.ProcessEnv;
	/** The command line as a person types it, where it is shorter than what is run. */
	readonly types?: readonly string[];
	/** What is typed at its questions. */
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
	{
		in: folder = '/home/ana',
		env = {},
		types,
		input,
		reads = [],
		recorded = [8080],
		keep,
	}: AtHome = {},
) {
	return throughTaps(
		recorded,
		async (stage: Stage) => {
			await mkdir(stage.path(folder), { recursive: true });
			await stage.leadThroughTaps(reads);
			// Both streams into one, so that their lines stand in the order in which a screen shows them.
			const ran = await stage.run('bash', ['-c', 'exec "$@" 2>&1', command, command, ...args], {
				cwd: stage.path(folder),
				env: { HOME: stage.path('/home/ana'), ...env },
				...(input !== undefined && { input }),
			});
			const [first = command, ...more] = types ?? [path.basename(command), ...args];
			return { ...ran, command: typed(first, more) };
		},
		keep,
	);
}
