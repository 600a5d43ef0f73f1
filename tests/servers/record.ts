// Writes content/exchanges anew: what the servers do now. Names as arguments record only those.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { inTurn } from './_harness/in-turn.ts';
import { closeKept } from './_harness/kept.ts';
import { missingOf } from './_harness/products.ts';
import { allReproductions, recordingsFolder, toText } from './_harness/recordings.ts';
import { reproduce } from './_harness/reproduce.ts';
import { productsOf } from './_harness/reproduction.ts';

const all = await allReproductions();
const names = process.argv.slice(2);
const unknown = names.filter((name) => !all.some(({ id }) => id === name));
if (unknown.length > 0) throw new Error(`There is no reproduction called ${unknown.join(', ')}`);

await mkdir(recordingsFolder, { recursive: true });
for (const file of await readdir(recordingsFolder))
	if (!all.some(({ id }) => file === `${id}.json`)) await rm(`${recordingsFolder}${file}`);

const failed = await inTurn(
	all.filter(({ id }) => names.length === 0 || names.includes(id)),
	3,
	async ({ id, folder, it }) => {
		const missing = productsOf(it).flatMap(missingOf);
		if (missing.length > 0) {
			console.error(`${id}: not recorded, for these are not installed: ${missing.join(', ')}`);
			return true;
		}
		try {
			await writeFile(`${recordingsFolder}${id}.json`, toText(await reproduce(folder, it)));
			console.log(id);
			return false;
		} catch (error) {
			console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
			return true;
		}
	},
);
await closeKept();
process.exitCode = failed.includes(true) ? 1 : 0;
