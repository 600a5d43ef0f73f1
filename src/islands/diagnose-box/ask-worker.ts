import type { Reading } from './engine.ts';
import workerUrl from './engine.worker.ts?worker&url';
import type { Asked, Replied } from './protocol.ts';

/** A paste that takes longer than this, in milliseconds, is given up, and the page stays alive. */
const patience = 20_000;

export interface AskWorker {
	/** What was read; nothing where it cannot be had. Never settles where a later question overtook it. */
	readonly ask: (paste: string | Blob) => Promise<Reading | undefined>;
	/** Lets go of what was asked: its answer never comes. */
	readonly cancel: () => void;
	readonly stop: () => void;
}

/** Starts the worker at once, so that it has all it needs before anything is pasted. */
export function createAskWorker(): AskWorker {
	let worker: Worker | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let last = 0;
	let settle: (reading: Reading | undefined) => void = () => undefined;

	function start(): Worker {
		if (worker) return worker;
		worker = new Worker(workerUrl, { type: 'module' });
		worker.onmessage = ({ data: { id, reading } }: MessageEvent<Replied>) => {
			if (id !== last) return;
			// Without its data a worker can answer nothing more; the next one fetches them anew.
			if (!reading) stop();
			end(reading);
		};
		worker.onerror = giveUp;
		return worker;
	}

	function end(reading: Reading | undefined): void {
		clearTimeout(waiting);
		settle(reading);
	}

	function cancel(): void {
		last++;
		clearTimeout(waiting);
	}

	function stop(): void {
		clearTimeout(waiting);
		worker?.terminate();
		worker = undefined;
	}

	function giveUp(): void {
		stop();
		settle(undefined);
	}

	start();
	return {
		ask: (paste) =>
			new Promise((resolve) => {
				settle = resolve;
				last++;
				clearTimeout(waiting);
				waiting = setTimeout(giveUp, patience);
				const asked: Asked = { id: last, paste, origin: location.origin };
				start().postMessage(asked);
			}),
		cancel,
		stop,
	};
}
