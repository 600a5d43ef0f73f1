import type { Product } from '../products.ts';
import { throughTaps, typed } from './through-taps.ts';

export const curl: Product = { name: 'curl', debian: ['curl'] };

/**
 * Calls with curl through the recorders.
 *
 * @param args as typed, with `http://127.0.0.1:9080` for the recorded server on 8080
 * @param recorded the example ports that it talks to
 */
export function withCurl(args: readonly string[], recorded: readonly number[] = [8080]) {
	return throughTaps(recorded, async (stage) => ({
		...(await stage.run('curl', ['--no-progress-meter', '--max-time', '30', ...args])),
		command: typed('curl', args),
	}));
}
