// Installs every server and client that the reproductions start: npm packages into this folder,
// Debian packages into the system, without letting their services start.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingOf } from './_harness/products.ts';
import { allReproductions } from './_harness/recordings.ts';
import { productsOf } from './_harness/reproduction.ts';

const products = (await allReproductions()).flatMap(({ it }) => productsOf(it));
const missing = [...new Set(products.flatMap(missingOf))];
const packages = [...new Set(products.flatMap(({ debian = [] }) => debian))].filter((name) =>
	missing.includes(name),
);

if (products.some(({ npm }) => npm !== undefined && missing.includes(npm)))
	run(
		'npm',
		['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error'],
		fileURLToPath(new URL('.', import.meta.url)),
	);

if (packages.length > 0) {
	console.log(`Installing ${packages.join(', ')} …`);
	const root = process.getuid?.() === 0 ? [] : ['sudo'];
	// Debian’s own way to say that nothing is to be started. A machine that has its own keeps it.
	const policy = '/usr/sbin/policy-rc.d';
	const ours = root.length === 0 && !existsSync(policy);
	if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		run(...command([...root, 'apt-get', 'update', '--quiet']));
		run(
			...command([
				...root,
				'apt-get',
				'install',
				'--yes',
				'--quiet',
				'--no-install-recommends',
				...packages,
			]),
		);
	} finally {
		if (ours) rmSync(policy);
	}
}

function command([first = '', ...rest]: readonly string[]): [string, string[]] {
	return [first, rest];
}

function run(name: string, args: readonly string[], cwd?: string): void {
	const { status, error } = spawnSync(name, args, {
		cwd,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (error) throw error;
	if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${String(status)}`);
}
