import type { Asked, Stage } from '../stage.ts';

/** A command line as it is typed in a shell, with the ports that a reader sees. */
export function typed(command: string, args: readonly string[]): string {
	return [command, ...args]
		.map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`))
		.join(' ')
		.replaceAll(/:90(8\d)\b/g, ':80$1');
}

/**
 * Lets a client run and returns what it printed and what went over the wire meanwhile: recorder by
 * recorder, in the order in which the ports are given.
 *
 * @param recorded the example ports of the servers: 8080 is reached through 9080
 * @param keep which exchanges to show, where a client makes others that say nothing
 */
export function throughTaps(
	recorded: readonly number[],
	run: (stage: Stage) => Promise<{ readonly output: string; readonly command?: string }>,
	keep: (request: string) => boolean = () => true,
): (stage: Stage) => Promise<Asked> {
	return async (stage) => {
		const taps = [];
		for (const example of recorded) taps.push(await stage.tap(example));
		const seen = taps.map((tap) => tap.exchanges().length);
		const { output, command } = await run(stage);
		for (const tap of taps) await tap.settled();
		const exchanges = taps
			.flatMap((tap, index) => tap.exchanges().slice(seen[index]))
			.filter(({ request }) => keep(request));
		return { exchanges, output, ...(command !== undefined && { command }) };
	};
}
