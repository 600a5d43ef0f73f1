/**
 * What pieces of work cost, in milliseconds of processor time: each in turn, several times over,
 * and the least counts. So neither a busy machine nor one that warms up favours any of them.
 */
export function sideBySide(work: readonly (() => unknown)[], rounds = 3): number[] {
	const costs = work.map(() => Infinity);
	for (let round = 0; round < rounds; round++)
		for (const [index, run] of work.entries())
			costs[index] = Math.min(costs[index] ?? Infinity, costOf(run));
	return costs;
}

/** So long a piece of work is repeated: the clock of some systems ticks every ten milliseconds. */
const enough = 200;

function costOf(run: () => unknown): number {
	const begun = processorTime();
	let runs = 0;
	let cost = 0;
	while (cost < enough) {
		run();
		runs++;
		cost = processorTime() - begun;
	}
	return cost / runs;
}

/** Of this thread, in milliseconds. */
export function processorTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
