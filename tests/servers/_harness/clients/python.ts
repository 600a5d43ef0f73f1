import type { Product } from '../products.ts';
import { python, pythonEnvironment } from '../servers/python-app.ts';
import { throughTaps, typed } from './through-taps.ts';

export const requests: Product = { name: 'Requests', debian: ['python3-requests'] };
export const httpx: Product = { name: 'HTTPX', debian: ['python3-httpx'] };

/** Which compressions they offer hangs on what else is installed. */
export const acceptedByPython: readonly [RegExp, string] = [
	/Accept-Encoding: gzip, deflate[^\n]*/gi,
	'Accept-Encoding: gzip, deflate',
];

/**
 * Runs a program of ana’s, in whose home it lies.
 *
 * @param file `orders.py`; it calls `http://127.0.0.1:9080`
 * @param keep which exchanges to show, where a proxy passes through a recorder too
 */
export function withPython(
	file: string,
	{
		recorded = [8080],
		env = {},
		keep,
	}: {
		recorded?: readonly number[];
		env?: NodeJS.ProcessEnv;
		keep?: (request: string) => boolean;
	} = {},
) {
	return throughTaps(
		recorded,
		async (stage) => ({
			...(await stage.run(python, [file], {
				cwd: stage.path('/home/ana'),
				env: { ...pythonEnvironment, HOME: stage.path('/home/ana'), ...env },
			})),
			command: [
				...Object.entries(env).map(([name, value]) => `${name}=${value ?? ''}`),
				typed('python3', [file]),
			].join(' '),
		}),
		keep,
	);
}
