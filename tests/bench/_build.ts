import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findMeter } from './_meter.ts';

/** What a build has cost; `undefined` is what this system does not tell. */
export interface Cost {
	readonly seconds: number;
	/** The processor time of the build and its children, in seconds. */
	readonly processor: number | undefined;
	/** The most memory that they held at any moment, in bytes. */
	readonly memory: number | undefined;
}

let running: ChildProcess | undefined;
process.on('exit', () => running?.kill('SIGKILL'));

/** What a build leaves behind and a later one could take up. */
const leftOvers = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Builds the site in a folder from nothing, as `astro build --force` does. */
export async function build(site: string): Promise<Cost> {
	for (const name of leftOvers) rmSync(path.join(site, name), { recursive: true, force: true });
	const log = path.join(site, 'build.log');
	const output = openSync(log, 'w');
	const begun = performance.now();
	const builder = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--force'],
		{
			cwd: site,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', output, output],
		},
	);
	running = builder;
	const use = watch(builder.pid ?? 0);
	const [code] = (await once(builder, 'exit')) as [number | null];
	const seconds = (performance.now() - begun) / 1000;
	closeSync(output);
	if (code !== 0)
		throw new Error(`The build in ${site} failed:\n${readFileSync(log, 'utf8').slice(-4000)}`);
	return { seconds, ...use() };
}

/** Looks at a process until the result is asked for. */
function watch(pid: number): () => Omit<Cost, 'seconds'> {
	const meter = findMeter();
	if (!meter) return () => ({ processor: undefined, memory: undefined });
	let most = meter.read(pid);
	const timer = setInterval(() => {
		const { memory, processor } = meter.read(pid);
		most = {
			memory: Math.max(most.memory, memory),
			processor: processor && Math.max(most.processor ?? 0, processor),
		};
	}, meter.every);
	return () => {
		clearInterval(timer);
		return most;
	};
}
