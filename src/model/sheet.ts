import {
	sheetTargets,
	type SheetData,
	type SheetTarget,
	type SheetTargets,
} from '../schemas/sheet.ts';
import { addresses } from './addresses.ts';
import type { Kind } from './entries.ts';

/** One line of a sheet. */
export interface SheetLine {
	/** What one sees; nothing where the line is a step. */
	readonly seen?: string;
	readonly text: string;
	/** Address of the page on which a reader goes on. */
	readonly url: string;
}

export interface SheetSection {
	readonly heading: string;
	readonly note?: string | undefined;
	/** Whether the lines are steps, to be taken in order. */
	readonly ordered: boolean;
	readonly lines: readonly SheetLine[];
}

/** What a line of a sheet names: one entry, once the schema has passed it. */
export function targetsOf(
	line: SheetTargets,
): { readonly name: SheetTarget; readonly to: Kind; readonly id: string }[] {
	return (Object.keys(sheetTargets) as SheetTarget[]).flatMap((name) => {
		const id = line[name];
		return id === undefined ? [] : [{ name, to: sheetTargets[name], id }];
	});
}

/** The boxes of a sheet, each line with the address that it leads to. */
export function sectionsOf({ sections }: SheetData): SheetSection[] {
	return sections.map(({ heading, note, rows, steps = [] }) => ({
		heading,
		note,
		ordered: rows === undefined,
		lines:
			rows?.map((row) => ({ seen: row.seen, text: row.means, url: urlOf(row) })) ??
			steps.map((step) => ({ text: step.do, url: urlOf(step) })),
	}));
}

function urlOf(line: SheetTargets): string {
	return targetsOf(line)
		.map(({ to, id }) => addresses[to](id))
		.join('');
}
