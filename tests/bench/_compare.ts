import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { build, type Cost } from './_build.ts';
import { firstSearch, ourBox, starlightBox, type SearchBox } from './_first-search.ts';
import { contentPages, medianFirstView } from './_first-view.ts';
import { addPages } from './_generate.ts';
import { copyProject } from './_sites.ts';
import { writeStarlight, type Sidebar } from './_starlight.ts';
import type { Row } from './_table.ts';

export interface Comparison {
	/** The folder that the sites are put into. */
	readonly workshop: string;
	/** What to search with, if there is anything. */
	readonly browser: Browser | undefined;
	/** `own`, or how many pages are generated on top. */
	readonly size: string;
	readonly runs: number;
	readonly sidebar: Sidebar;
}

interface Site {
	readonly folder: string;
	readonly costs: readonly Cost[];
	readonly box: SearchBox;
}

/** Builds both sites with one amount of content, in turns, and weighs what comes out. */
export async function compare(comparison: Comparison): Promise<Row[]> {
	const { workshop, browser, size } = comparison;
	const ours = path.join(workshop, `ours-${size}`);
	const theirs = path.join(workshop, `starlight-${size}`);
	copyProject(ours);
	if (size !== 'own') await addPages(ours, Number(size));

	const costs = await buildInTurns(comparison, ours, theirs);
	const pages = contentPages(ours);
	const count = globSync('**/*.html', { cwd: path.join(ours, 'dist') }).length;
	const kind = size === 'own' ? 'its own' : `${size} generated on top`;
	const both = async (of: (site: Site) => Promise<number | undefined> | number | undefined) => ({
		ours: await of({ folder: ours, costs: costs.ours, box: ourBox }),
		theirs: await of({ folder: theirs, costs: costs.theirs, box: starlightBox }),
	});
	const rows: Row[] = [
		{
			content: `${kind}: ${count} pages`,
			measured: 'build',
			unit: 's',
			...(await both((site) => least(site.costs, ({ seconds }) => seconds))),
		},
		{
			measured: 'processor time',
			unit: 's',
			...(await both((site) => least(site.costs, ({ processor }) => processor))),
		},
		{
			measured: 'peak memory',
			unit: 'MB',
			...(await both((site) => least(site.costs, ({ memory }) => memory && memory / 1e6))),
		},
		{
			measured: 'first view',
			unit: 'kB',
			...(await both(({ folder }) => medianFirstView(folder, pages).total / 1e3)),
		},
		{
			measured: 'first search',
			unit: 'kB',
			...(await both(({ folder, box }) => search(browser, folder, pages, box))),
		},
	];
	for (const site of [ours, theirs]) rmSync(site, { recursive: true, force: true });
	return rows;
}

async function buildInTurns(
	{ size, runs, sidebar }: Comparison,
	ours: string,
	theirs: string,
): Promise<Record<'ours' | 'theirs', Cost[]>> {
	const costs: Record<'ours' | 'theirs', Cost[]> = { ours: [], theirs: [] };
	for (let run = 1; run <= runs; run++) {
		// Ours is first in the first run, because theirs is made from it; then the order turns round.
		const order = run % 2 === 1 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
		for (const site of order) {
			if (run === 1 && site === 'theirs') writeStarlight(theirs, ours, sidebar);
			const cost = await build(site === 'ours' ? ours : theirs);
			costs[site].push(cost);
			console.error(`${size}, run ${run}, ${site}: ${cost.seconds.toFixed(1)} s`);
		}
	}
	return costs;
}

function least(costs: readonly Cost[], of: (cost: Cost) => number | undefined): number | undefined {
	const known = costs.flatMap((cost) => of(cost) ?? []);
	return known.length > 0 ? Math.min(...known) : undefined;
}

async function search(
	browser: Browser | undefined,
	site: string,
	pages: readonly string[],
	box: SearchBox,
): Promise<number | undefined> {
	const [start] = pages;
	if (!browser || start === undefined) return undefined;
	return (await firstSearch(browser, site, start, box)) / 1e3;
}
