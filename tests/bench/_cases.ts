import { existsSync, readFileSync } from 'node:fs';

/** A 401 that somebody met. */
export interface Case {
	readonly id: string;
	/** Where it was met: `browser`, `cli-tool` and so on. */
	readonly context: string;
	/** What they would type. */
	readonly query: string;
	/** What was on the screen. */
	readonly saw: string;
	/** Ids of the causes that would be right. */
	readonly causes: readonly string[];
}

/** The cases, which are kept outside the project; where there are none, the script ends and says so. */
export function readCases(): Case[] {
	const file = process.argv[2] ?? new URL('../../../shared/cases/dev.jsonl', import.meta.url);
	if (!existsSync(file)) {
		console.log(`There are no cases at ${String(file)}, so nothing is measured.`);
		process.exit();
	}
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Case);
}

/** A file of the built site. */
export function readBuilt(name: string): unknown {
	return JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
}
