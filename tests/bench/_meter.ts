import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything that it started have taken of the machine. */
export interface Use {
	/** The sum of their resident sets at this moment, in bytes; 0 when all have ended. */
	readonly memory: number;
	/** The processor time up to now, in seconds; `undefined` where the system does not tell. */
	readonly processor: number | undefined;
}

/** A way of reading the use. */
export interface Meter {
	/** How often to look, in milliseconds. */
	readonly every: number;
	readonly read: (pid: number) => Use;
}

/** The meter that works on this machine, or `undefined` where none does. */
export function findMeter(): Meter | undefined {
	return [proc, ps].find((meter) => {
		try {
			return meter.read(process.pid).memory > 0;
		} catch {
			return false;
		}
	});
}

/** Ticks of the clock of `/proc`, which Linux fixes for programs whatever its own clock does. */
const ticksPerSecond = 100;

const proc: Meter = {
	every: 50,
	read: (pid) => {
		try {
			const [, kilobytes = '0'] =
				/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
			// The name of the program, in brackets, may hold spaces. Fields 14 to 17 are the times of the
			// process and of its ended children, in and out of the kernel.
			const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
			const ticks = sum(fields?.slice(11, 15).map(Number) ?? []);
			const children = childrenOf(pid).map(proc.read);
			return {
				memory: Number(kilobytes) * 1024 + sum(children.map(({ memory }) => memory)),
				processor: ticks / ticksPerSecond + sum(children.map(({ processor }) => processor ?? 0)),
			};
		} catch {
			// It has ended since it was listed.
			return { memory: 0, processor: 0 };
		}
	},
};

function childrenOf(pid: number): number[] {
	return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
		readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
			.split(' ')
			.filter(Boolean)
			.map(Number),
	);
}

const ps: Meter = {
	every: 250,
	read: (pid) => {
		const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
			.trim()
			.split('\n')
			.map((line) => line.trim().split(/\s+/).map(Number));
		const held = (id: number): number =>
			sum(
				processes.flatMap(([self = 0, parent, kilobytes = 0]) => [
					self === id ? kilobytes * 1024 : 0,
					parent === id && self !== id ? held(self) : 0,
				]),
			);
		return { memory: held(pid), processor: undefined };
	},
};

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
