import path from 'node:path';
import { packagesFolder, type Product } from '../products.ts';
import type { Stage } from '../stage.ts';
import { atHome, type AtHome } from './home.ts';

export const npm: Product = { name: 'npm', asks: ['npm', '--version'] };
export const pnpm: Product = { name: 'pnpm', npm: 'pnpm' };
export const yarn: Product = { name: 'Yarn', npm: 'yarn' };

const commands: Readonly<Record<string, string>> = {
	npm: 'npm',
	pnpm: path.join(packagesFolder, '.bin/pnpm'),
	yarn: path.join(packagesFolder, '.bin/yarn'),
};

/** Runs npm, pnpm or Yarn in the project `/home/ana/site`. */
export function inProject(
	command: 'npm' | 'pnpm' | 'yarn',
	args: readonly string[],
	{ env = {}, reads = [], ...more }: AtHome = {},
) {
	return atHome(commands[command] ?? command, args, {
		in: '/home/ana/site',
		// Neither of the two asks for anything but the package.
		env: { npm_config_update_notifier: 'false', npm_config_audit: 'false', ...env },
		reads: [
			'/home/ana/.npmrc',
			'/home/ana/site/.npmrc',
			'/home/ana/site/package-lock.json',
			...reads,
		],
		...more,
	});
}

/** What these programs send and print differently each time. */
export const everyTime: readonly (readonly [RegExp, string])[] = [
	[/_logs\/[-\dTZ_]+-debug/g, '_logs/2026-11-22T09_00_00_000Z-debug'],
	[/\bin \d+(?:\.\d+)?(ms|m?s)\b/gi, 'in 401ms'],
	[/^(pacote-req-id|npm-session): \w+$/gim, '$1: 5ccc069c403ebaf9'],
	[/ node\/v(\d+)\.\S+ \w+ \w+/g, ' node/v$1 linux x64'],
	[/^Progress: (?!.*done).*\n/gm, ''],
	[/\(\/\S+?\/node_modules\//g, '(/usr/lib/node_modules/'],
	[/\((node:[\w/]+):\d+:\d+\)/g, '($1)'],
	[/^(etag: )(?:W\/)?"[^"]*"$/gim, '$1"401"'],
];

/** What anybody can ask the registry without a token. */
export const asStranger = (name: string) =>
	`GET /${name.replace('/', '%2f')} HTTP/1.1\nHost: 127.0.0.1:8080\nAccept: application/json`;

/** Signs ana in with `npm login`, as typed: an answer for each question once it is there. */
export async function npmLogin(stage: Stage): Promise<void> {
	await atHome(
		'bash',
		[
			'-c',
			`coproc login { npm login --auth-type=legacy --registry http://127.0.0.1:9080/ 2>>/tmp/login.log; }
read -r -d : <&"\${login[0]}"; echo ana >&"\${login[1]}"
read -r -d : <&"\${login[0]}"; echo winter >&"\${login[1]}"
cat <&"\${login[0]}"; wait`.replaceAll('/tmp/', stage.path('/tmp/')),
		],
		{ reads: ['/home/ana/.npmrc'] },
	)(stage);
}
