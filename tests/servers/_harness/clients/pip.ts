import type { Product } from '../products.ts';
import { atHome, type AtHome } from './home.ts';

export const pip: Product = { name: 'pip', debian: ['python3-pip'] };

/** Downloads the package `acme-logger` with the settings that lie in `/home/ana`. */
export function pipDownload(args: readonly string[] = [], { reads = [], ...more }: AtHome = {}) {
	return atHome(
		'/usr/bin/python3',
		[
			...['-m', 'pip', 'download', '--no-deps', '--disable-pip-version-check'],
			...['--progress-bar', 'off', '--trusted-host', '127.0.0.1', ...args, 'acme-logger'],
		],
		{
			types: ['pip', 'download', ...args, 'acme-logger'],
			env: { PIP_ROOT_USER_ACTION: 'ignore' },
			reads: ['/home/ana/.netrc', '/home/ana/.config/pip/pip.conf', ...reads],
			...more,
		},
	);
}

/** pip tells the server about the machine it runs on. */
export const everyTime: readonly (readonly [RegExp, string])[] = [
	[/^(User-Agent: pip\/\S+) .*$/gm, '$1'],
];

export const asStranger = 'GET /simple/acme-logger/ HTTP/1.1\nHost: 127.0.0.1:8080';
