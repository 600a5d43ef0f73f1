import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const inputs = ['content', 'src', 'public', 'package-lock.json', 'astro.config.mjs'];

/**
 * Ten hexadecimal digits that change when anything that goes into the site changes, and only then:
 * two builds of one commit give the same files.
 */
export async function buildId(root: string): Promise<string> {
	const hash = createHash('sha256').update(process.env['SITE_URL'] ?? '');
	for (const file of await filesIn(root)) {
		hash.update(`\0${file}\0`);
		hash.update(await readFile(path.join(root, file)));
	}
	return hash.digest('hex').slice(0, 10);
}

async function filesIn(root: string): Promise<string[]> {
	const lists = await Promise.all(
		inputs.map(async (input) => {
			if (path.extname(input) !== '') return [input];
			const entries = await readdir(path.join(root, input), {
				recursive: true,
				withFileTypes: true,
			}).catch(() => []);
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
		}),
	);
	return lists.flat().sort();
}
