import { addressOf } from './address.ts';
import type { HarEntry } from './har-entry.ts';
import { sentWith, type Sent } from './sent.ts';

/** One request of a chain. */
export interface Step {
	/** Its place in the file’s `entries`, from 0. */
	readonly index: number;
	/** Milliseconds since 1970. */
	readonly startedAt?: number;
	readonly method: string;
	/** Without secrets. */
	readonly address: string;
	/** 0 where no response came. */
	readonly status: number;
	readonly sent: Sent;
	readonly viaServiceWorker: boolean;
	readonly fromCache: boolean;
}

/** Reads steps, each once: one entry can belong to several chains. */
export function createSteps(isComplete: (entry: HarEntry) => boolean): (entry: HarEntry) => Step {
	const steps = new Map<HarEntry, Step>();
	return (entry) => {
		const known = steps.get(entry);
		if (known) return known;
		const { index, startedAt, method, url, status, viaServiceWorker, fromCache } = entry;
		const step = {
			index,
			...(startedAt !== undefined && { startedAt }),
			method,
			address: addressOf(url),
			status,
			sent: sentWith(entry, isComplete(entry)),
			viaServiceWorker,
			fromCache,
		};
		steps.set(entry, step);
		return step;
	};
}
