import type { Product } from '../products.ts';
import { throughTaps, typed } from './through-taps.ts';

export const httpie: Product = { name: 'HTTPie', debian: ['httpie'] };

/** Calls with HTTPie through the recorders; it prints the answer. */
export function withHttpie(args: readonly string[]) {
	return throughTaps([8080], async (stage) => ({
		...(await stage.run('/usr/bin/http', ['--ignore-stdin', '--pretty=none', ...args])),
		command: typed('http', args),
	}));
}
