/**
 * `npm run bench:builds`: measures this project beside a plain Starlight site with the same pages, and prints a table. Both
 * are built from copies outside the project, in turns.
 *
 *     npm run bench:builds -- --sizes own,1000,5000 --runs 3 --sidebar sections
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from './_compare.ts';
import { openBrowser } from './_first-search.ts';
import { makeWorkshop } from './_sites.ts';
import { hasStarlight, sidebars, versionOf, type Sidebar } from './_starlight.ts';
import { toTable, type Row } from './_table.ts';

const { values: options } = parseArgs({
	options: {
		sizes: { type: 'string', default: 'own,1000,5000' },
		runs: { type: 'string', default: '3' },
		sidebar: { type: 'string', default: 'sections' },
	},
});
const sizes = options.sizes.split(',');
const runs = Number(options.runs);
const sidebar = options.sidebar as Sidebar;

const mistake = !sizes.every((size) => size === 'own' || Number(size) >= 100)
	? '--sizes takes "own" and numbers from 100 on, with commas between them.'
	: !Number.isInteger(runs) || runs < 1
		? '--runs takes a whole number from 1 on.'
		: !Object.keys(sidebars).includes(sidebar)
			? `--sidebar takes one of: ${Object.keys(sidebars).join(', ')}.`
			: !hasStarlight
				? 'Starlight is not installed: run `npm install` first.'
				: undefined;
if (mistake !== undefined) {
	console.error(mistake);
	process.exit(1);
}

const [load] = loadavg();
const workshop = makeWorkshop();
const browser = await openBrowser();
const rows: Row[] = [];
for (const size of sizes) rows.push(...(await compare({ workshop, browser, size, runs, sidebar })));
await browser?.close();

console.log(toTable('Starlight', rows));
console.log(`
Starlight ${versionOf('@astrojs/starlight')} on Astro ${versionOf('astro')}, with ${sidebars[sidebar]}. Each build from nothing,
the least of ${runs === 1 ? 'one run' : `${runs} runs in turns`}; ${availableParallelism()} cores, Node ${process.versions.node}, load ${load?.toFixed(1) ?? 'unknown'} at the start.
Processor time and peak memory are those of the build and its children. Starlight is given plain
Markdown; ours is MDX, and each page is written as Markdown too. First view: the HTML, style sheets and
scripts of the content page of middle weight. First search: what comes on top until the results stand
there. Both in brotli.`);
