import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the npm packages of the reproductions are installed. */
export const packagesFolder = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** A server, client or library that takes part, and where it comes from. */
export interface Product {
	/** As its makers write it: “Apache HTTP Server”. */
	readonly name: string;
	/** Debian packages; the first gives the version. */
	readonly debian?: readonly string[];
	/** npm package in `tests/servers/package.json`. */
	readonly npm?: string;
	/** A command that prints the version, where no package tells it: npm comes with Node.js. */
	readonly asks?: readonly [command: string, ...args: string[]];
}

/** What of a product is not installed: names of Debian packages, or of npm packages. */
export function missingOf({ debian = [], npm, asks }: Product): string[] {
	return [
		...(asks && printedVersion(asks) === undefined ? [asks[0]] : []),
		...debian.filter((name) => debianVersion(name) === undefined),
		...(npm === undefined || existsSync(`${packagesFolder}${npm}/package.json`) ? [] : [npm]),
	];
}

/** The version that is installed, as its makers count it: `1.22.1`. */
export function versionOf({ name, debian = [], npm, asks }: Product): string {
	if (asks) {
		const printed = printedVersion(asks);
		if (printed === undefined) throw new Error(`${name} is not installed`);
		return printed;
	}
	if (npm !== undefined) {
		const file = JSON.parse(readFileSync(`${packagesFolder}${npm}/package.json`, 'utf8')) as {
			version: string;
		};
		return file.version;
	}
	if (debian[0] === undefined) return process.versions.node;
	const version = debianVersion(debian[0]);
	if (version === undefined) throw new Error(`${name} is not installed`);
	return version;
}

function printedVersion([command, ...args]: NonNullable<Product['asks']>): string | undefined {
	const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
	return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

const versions = new Map<string, string | undefined>();

/** `2:8.2.1~rc1+dfsg-1+deb12u3` is the version 8.2.1 as far as its makers go. */
function debianVersion(name: string): string | undefined {
	if (!versions.has(name)) {
		const { status, stdout } = spawnSync(
			'dpkg-query',
			['--show', '--showformat', '${db:Status-Status} ${Version}', name],
			{ encoding: 'utf8' },
		);
		const [, version] = /^installed (?:\d+:)?([^-+~]+)/.exec(status === 0 ? stdout : '') ?? [];
		versions.set(name, version);
	}
	return versions.get(name);
}
