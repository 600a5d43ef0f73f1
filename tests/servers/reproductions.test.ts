import { readdir, readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { recordingSchema } from '../../src/schemas/recording.ts';
import { closeKept } from './_harness/kept.ts';
import { missingOf } from './_harness/products.ts';
import { allReproductions, recordingsFolder, withoutVersions } from './_harness/recordings.ts';
import { reproduce } from './_harness/reproduce.ts';
import { productsOf } from './_harness/reproduction.ts';

/** Set where every server has been installed: then none may be left out. */
const all = process.env['SERVERS'] === 'all';
const reproductions = await allReproductions();

afterAll(closeKept);

const recorded = async (id: string) =>
	recordingSchema.parse(JSON.parse(await readFile(`${recordingsFolder}${id}.json`, 'utf8')));

describe.concurrent(
	'refused, let in after the fix, refused without credentials, as recorded',
	() => {
		for (const { id, folder, it } of reproductions) {
			const missing = productsOf(it).flatMap(missingOf);
			// What is not on this machine cannot run; where all were installed, nothing is left out.
			if (missing.length > 0 && !all) test.skip(`${id} (not installed: ${missing.join(', ')})`);
			else
				test(id, { timeout: 300_000 }, async ({ expect: expected }) => {
					expected(missing, 'must be installed').toEqual([]);
					expected(withoutVersions(await reproduce(folder, it))).toBe(
						withoutVersions(await recorded(id)),
					);
				});
		}
	},
);

test('every recording has its reproduction', async () => {
	const files = await readdir(recordingsFolder);
	expect(files.sort()).toEqual(reproductions.map(({ id }) => `${id}.json`).sort());
});
