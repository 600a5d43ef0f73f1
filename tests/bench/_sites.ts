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
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const notCopied = new Set(['.astro', '.git', 'dist', 'node_modules', 'test-results', 'tests']);

/**
 * A folder for the sites that are measured. It goes when the benchmark ends. Within the project:
 * Vite does not find the styles of packages that lie on another branch of the disk than its root.
 */
export function makeWorkshop(): string {
	const results = path.join(projectFolder, 'test-results');
	mkdirSync(results, { recursive: true });
	const folder = mkdtempSync(path.join(realpathSync(results), 'bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => process.exit(1));
	return folder;
}

/** Copies the project, without what it can do without, and lends it the project’s packages. */
export function copyProject(site: string): void {
	for (const name of readdirSync(projectFolder))
		if (!notCopied.has(name))
			cpSync(path.join(projectFolder, name), path.join(site, name), { recursive: true });
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
