import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a Java or Erlang server on a busy machine; it says that something is wrong, not how fast it is. */
const patience = 90_000;

/** What is running now: ended with this process, whatever ends it. */
const running = new Set<ChildProcess>();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));
process.on('exit', () => {
	for (const child of running) signal(child, 'SIGKILL');
});

/** A server that was started, with what it printed. */
export interface Running {
	readonly child: ChildProcess;
	/** Both of its streams, as far as they have come. */
	readonly printed: () => string;
}

/** Starts a program in a process group of its own, so that its children can be stopped with it. */
export function start(command: string, args: readonly string[], options: SpawnOptions): Running {
	const child = spawn(command, args, {
		...options,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	running.add(child);
	let text = '';
	const keep = (chunk: Buffer) => {
		text += chunk.toString();
	};
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	child.on('error', (error) => {
		text += error.message;
	});
	return { child, printed: () => text };
}

/** Waits until something answers on a port, or says what the server printed before it gave up. */
export async function listening(port: number, { child, printed }: Running): Promise<void> {
	await until(
		() => answers(port),
		() => {
			if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
				throw new Error(`It ended before it listened on ${port}:\n${printed()}`);
			return `Nothing listens on ${port}:\n${printed()}`;
		},
	);
}

/**
 * Asks again and again until the answer is yes.
 *
 * @param otherwise what to say when time is up; may throw earlier
 */
export async function until(
	isSo: () => boolean | Promise<boolean>,
	otherwise: () => string,
): Promise<void> {
	const end = Date.now() + patience;
	while (!(await isSo())) {
		const message = otherwise();
		if (Date.now() > end) throw new Error(message);
		await sleep(40);
	}
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}

/** Ends a server and the processes that it started: kindly first. */
export async function stop({ child }: Running): Promise<void> {
	if (!running.has(child)) return;
	const ended =
		child.exitCode !== null || child.signalCode !== null || child.pid === undefined
			? Promise.resolve()
			: once(child, 'exit');
	signal(child, 'SIGTERM');
	await Promise.race([ended, sleep(5_000, undefined, { ref: false })]);
	// Also where the first process has ended: it may have left some of its own.
	signal(child, 'SIGKILL');
	await ended;
	running.delete(child);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, name);
	} catch {
		// The group has ended already.
	}
}
