// Installs what package-lock.json names, if that is not what is there. Runs on any Node from 20 on,
// before anything is installed, so it needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
	.update(readFileSync(`${root}package-lock.json`))
	.update(`${process.platform} ${process.arch}`)
	.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	console.log('Installing the packages that package-lock.json names …');
	// Not `npm ci`: it refuses a lock file that does not name the binaries of every platform, and
	// npm leaves those out that the registry did not offer when the file was written.
	let status = install();
	// The other side of it (npm/cli#4828): on such a platform the binaries are then missing.
	if (status === 0 && !run('node', '--input-type=module', '--eval', "await import('satteri')"))
		status = install('--no-package-lock');
	if (status !== 0) {
		console.error('npm could not install the packages. Its message above says why.');
		process.exit(status ?? 1);
	}
	writeFileSync(stamp, wanted);
}

function install(...options) {
	return npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...options)
		.status;
}

function npm(...args) {
	return spawnSync('npm', args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
}

function run(command, ...args) {
	return spawnSync(command, args, { cwd: root, stdio: 'ignore' }).status === 0;
}
