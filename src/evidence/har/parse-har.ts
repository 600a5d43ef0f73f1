import { listOf, recordOf, textOf } from './loose.ts';
import { salvageEntries } from './salvage.ts';

/**
 * Why a HAR could not be read, or not all of it:
 *
 * - `empty`: there is nothing in it;
 * - `no-json`: it is something else, such as a ZIP of it;
 * - `no-har`: JSON without a list of entries;
 * - `no-entries`: the list is there and empty: nothing was recorded;
 * - `cut-off`: it ends in the middle, and what stands before was read;
 * - `damaged`: something in it is no JSON, and what stands around it was read.
 */
export type HarProblem = 'empty' | 'no-json' | 'no-har' | 'no-entries' | 'cut-off' | 'damaged';

/** The program that wrote the HAR: HAR 1.2, section “creator”. */
export interface HarWriter {
	readonly name: string;
	readonly version: string;
}

export interface ParsedHar {
	readonly entries: readonly unknown[];
	readonly writer?: HarWriter;
	readonly problem?: HarProblem;
}

/** Parses a HAR, as much of it as there is. Never throws. */
export function parseHar(original: string): ParsedHar {
	// HAR 1.2 lets a file begin with a byte order mark; JSON does not.
	const text = original.startsWith('\ufeff') ? original.slice(1) : original;
	if (text.trimStart() === '') return { entries: [], problem: 'empty' };
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return salvaged(text);
	}
	const log = recordOf(recordOf(json)['log']);
	if (!Array.isArray(log['entries'])) return { entries: [], problem: 'no-har' };
	const entries = listOf(log['entries']);
	return {
		entries,
		...writerOf(log['creator']),
		...(entries.length === 0 && { problem: 'no-entries' }),
	};
}

function salvaged(text: string): ParsedHar {
	const found = salvageEntries(text);
	if (!found) return { entries: [], problem: 'no-json' };
	return {
		entries: found.entries,
		...writerOf(creatorOf(text)),
		problem: found.cutOff ? 'cut-off' : 'damaged',
	};
}

function writerOf(creator: unknown): { writer?: HarWriter } {
	const { name, version } = recordOf(creator);
	const known = textOf(name);
	return known === undefined
		? {}
		: { writer: { name: known.slice(0, 80), version: (textOf(version) ?? '').slice(0, 80) } };
}

/** It stands before the entries, with no other objects in it. */
function creatorOf(text: string): unknown {
	const place = text.slice(0, 4096).search(/"creator"/);
	if (place < 0) return undefined;
	const from = text.indexOf('{', place);
	try {
		return JSON.parse(text.slice(from, text.indexOf('}', from) + 1));
	} catch {
		return undefined;
	}
}
