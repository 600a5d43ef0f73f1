// Installs what is missing, runs every check and every test, and ends with their sum.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
// With --servers, and where tests run by themselves, no reproduction is left out.
const allServers = process.env.CI === 'true' || process.argv.includes('--servers');
if (allServers) process.env.SERVERS = 'all';
const sum = { passed: 0, failed: 0, skipped: 0 };

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await import('./setup.mjs');

check('Types', ['check:types']);
check('Lint', ['check:lint']);
check('Format', ['check:format']);
check('Build', ['build']);
tests('Unit, content and site', ['test:vitest'], 'vitest.json', readVitest);
check('Browser', ['setup:browser']);
tests('Browser tests', ['test:e2e'], 'e2e.json', readPlaywright);
if (allServers) check('Servers', ['setup:servers']);
tests('Reproductions', ['test:servers'], 'servers.json', readVitest);

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** A step without tests of its own: it counts only where it fails. */
function check(name, script) {
	if (npm(name, script) !== 0) {
		sum.failed += 1;
		console.error(`\n${name}: failed`);
	}
}

/** A step whose runner writes its counts into a file. */
function tests(name, script, file, read) {
	const status = npm(name, script);
	const report = `${results}/${file}`;
	const counts = existsSync(report)
		? read(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 0, skipped: 0 };
	for (const key of Object.keys(sum)) sum[key] += counts[key];
	const ran = counts.passed + counts.failed + counts.skipped;
	// A runner that breaks before or beside its tests has failed, whatever it counted.
	if (counts.failed === 0 && (status !== 0 || ran === 0)) {
		sum.failed += 1;
		console.error(`\n${name}: the runner failed`);
	}
}

function npm(name, script) {
	console.log(`\n=== ${name}`);
	return spawnSync('npm', ['run', '--silent', ...script], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	}).status;
}

function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
	return {
		passed: numPassedTests,
		failed: numFailedTests,
		skipped: numPendingTests + numTodoTests,
	};
}

function readPlaywright({ stats }) {
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped,
	};
}
