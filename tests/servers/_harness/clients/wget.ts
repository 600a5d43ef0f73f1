import type { Product } from '../products.ts';
import { throughTaps, typed } from './through-taps.ts';

export const wget: Product = { name: 'GNU Wget', debian: ['wget'] };

/** Calls with wget through the recorders. */
export function withWget(args: readonly string[]) {
	return throughTaps([8080], async (stage) => ({
		...(await stage.run('wget', [`--output-document=${stage.path('/tmp/out')}`, ...args])),
		command: typed('wget', args),
	}));
}
