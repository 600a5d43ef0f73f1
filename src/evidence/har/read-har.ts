import type { HarEntry } from './har-entry.ts';
import { parseHar, type HarProblem } from './parse-har.ts';
import { readEntry } from './read-entry.ts';
import { refusalsOf, type Refusal } from './refusals.ts';
import { isSanitised } from './sanitised.ts';

/** What a HAR file says about refused requests. Plain data, which a worker can hand over. */
export interface HarReport {
	/** Why it could not be read, or not all of it. */
	readonly problem?: HarProblem;
	/** Where headers were taken out, nothing may be concluded from their absence. */
	readonly sanitised: boolean;
	/** Every 401 and 407, in the order in which the requests began. */
	readonly refusals: readonly Refusal[];
}

/**
 * Reads a HAR file (HAR 1.2): every 401 and 407 with what led to it, what was lost on the way and
 * what came of it. Never throws; takes time in proportion to the length of the text.
 */
export function readHar(text: string): HarReport {
	const { entries: values, problem } = parseHar(text);
	const entries = inOrder(values.flatMap((value, index) => readEntry(value, index) ?? []));
	// The creator stands before the entries; Chrome and Edge call themselves so.
	const sanitised = isSanitised(text.slice(0, 4096).includes('"WebInspector"'), entries);
	return {
		...(problem && { problem }),
		sanitised,
		refusals: refusalsOf(entries, !sanitised),
	};
}

/** HAR 1.2 prefers the order of time and does not ask for it. Without times they keep their place. */
function inOrder(entries: HarEntry[]): HarEntry[] {
	return entries.every(({ startedAt }) => startedAt)
		? entries.sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
		: entries;
}
