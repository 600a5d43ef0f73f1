import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const notCopied = new Set(['.astro', '.git', 'dist', 'node_modules', 'test-results', 'tests']);

/** A folder outside the project for the sites that are measured. It goes when the benchmark ends. */
export function makeWorkshop(): string {
	const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'why401-bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => process.exit(1));
	return folder;
}

/** Copies the project, without what it can do without, and lends it the project’s packages. */
export function copyProject(site: string): void {
	cpSync(projectFolder, site, {
		recursive: true,
		filter: (file) => !notCopied.has(path.relative(projectFolder, file)),
	});
	lendPackages(site, [projectFolder]);
}

/**
 * Gives a site a `node_modules` with links to installed packages, so that its caches stay its own.
 * Of two versions of a package it gets that of the folder named first.
 */
export function lendPackages(site: string, homes: readonly string[]): void {
	for (const home of homes)
		for (const name of packagesOf(path.join(home, 'node_modules'))) {
			const link = path.join(site, 'node_modules', name);
			if (existsSync(link)) continue;
			mkdirSync(path.dirname(link), { recursive: true });
			symlinkSync(path.join(home, 'node_modules', name), link, 'junction');
		}
}

export function packageFolder(name: string): string {
	return path.join(projectFolder, 'node_modules', name);
}

function packagesOf(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.flatMap((name) =>
			name.startsWith('@')
				? readdirSync(path.join(folder, name)).map((inner) => `${name}/${inner}`)
				: [name],
		);
}
