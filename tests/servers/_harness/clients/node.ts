import type { Stage } from '../stage.ts';
import { throughTaps, typed } from './through-taps.ts';

/**
 * Runs a program in `/srv/client` with Node.js; it calls through the recorders.
 *
 * @param args as typed after `node`
 * @param recorded the example ports that it talks to
 * @param keep which exchanges to show
 */
export function withNode(
	args: readonly string[],
	{
		recorded = [8080],
		env = {},
		keep,
	}: {
		readonly recorded?: readonly number[];
		readonly env?: NodeJS.ProcessEnv;
		readonly keep?: (request: string) => boolean;
	} = {},
) {
	return throughTaps(
		recorded,
		async (stage: Stage) => ({
			...(await stage.run(process.execPath, args, { env, cwd: stage.path('/srv/client') })),
			command: typed('node', args),
		}),
		keep,
	);
}
