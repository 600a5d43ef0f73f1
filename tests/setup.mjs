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
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error('npm could not install the packages. Its message above says why.');
		process.exit(status ?? 1);
	}
	writeFileSync(stamp, wanted);
}
