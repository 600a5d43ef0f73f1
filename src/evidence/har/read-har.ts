import type { HarEntry } from './har-entry.ts';
import { parseHar, type HarProblem, type HarWriter } from './parse-har.ts';
import { readEntry } from './read-entry.ts';
import { isRefused, refusalsOf, type Refusal } from './refusals.ts';
import { sanitisedBy, type Sanitised } from './sanitised.ts';
import { timelineOf } from './timeline.ts';

/** What a HAR file says about refused requests. Plain data, which a worker can hand over. */
export interface HarReport {
	/** Why it could not be read, or not all of it. */
	readonly problem?: HarProblem;
	readonly writer?: HarWriter;
	/** How many requests were read. */
	readonly entries: number;
	/** Where headers were taken out, nothing may be concluded from their absence. */
	readonly sanitised: Sanitised;
	/** Every 401 and 407, in the order in which the requests began. */
	readonly refusals: readonly Refusal[];
	/** How many more there are than are listed. */
	readonly more: number;
}

/** A page that asks again and again fills a HAR with the same refusal. */
const mostRefusals = 1000;

/**
 * Reads a HAR file (HAR 1.2): every 401 and 407 with what led to it, what was sent, what was lost on
 * the way and what came of it. Never throws; takes time in proportion to the length of the text.
 */
export function readHar(text: string): HarReport {
	const { entries: values, writer, problem } = parseHar(text);
	const timeline = timelineOf(
		values
			.map((value, index) => readEntry(value, index))
			.filter((entry): entry is HarEntry => entry !== undefined),
	);
	const { entries } = timeline;
	const sanitised = sanitisedBy(writer, entries);
	const refusals = refusalsOf(timeline, sanitised === 'no', mostRefusals);
	return {
		...(problem && { problem }),
		...(writer && { writer }),
		entries: entries.length,
		sanitised,
		refusals,
		more: entries.filter(isRefused).length - refusals.length,
	};
}
