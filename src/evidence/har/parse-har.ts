import { recordOf } from './loose.ts';
import { salvageEntries } from './salvage.ts';

/**
 * Why a HAR could not be read, or not all of it:
 *
 * - `no-har`: it is something else, such as a ZIP of it;
 * - `no-entries`: the list is there and empty: nothing was recorded;
 * - `cut-off`: it ends in the middle, or something in it is no JSON; what is whole was read.
 */
export type HarProblem = 'no-har' | 'no-entries' | 'cut-off';

export interface ParsedHar {
	readonly entries: readonly unknown[];
	readonly problem?: HarProblem;
}

/** Parses a HAR, as much of it as there is. Never throws. */
export function parseHar(text: string): ParsedHar {
	let entries: unknown;
	let problem: HarProblem = 'no-entries';
	try {
		// HAR 1.2 lets a file begin with a byte order mark, which is trimmed too; JSON does not.
		entries = recordOf(recordOf(JSON.parse(text.trimStart()))['log'])['entries'];
	} catch {
		entries = salvageEntries(text);
		problem = 'cut-off';
	}
	if (!Array.isArray(entries)) return { entries: [], problem: 'no-har' };
	return entries.length > 0 && problem === 'no-entries' ? { entries } : { entries, problem };
}
