import type { Product } from '../products.ts';
import { throughTaps, typed } from './through-taps.ts';

export const skopeo: Product = { name: 'Skopeo', debian: ['skopeo'] };

/** Lets Skopeo call a registry on 8080, in the clear; it reads its logins from `/run/containers/auth.json`. */
export function withSkopeo(args: readonly string[]) {
	return throughTaps([8080], async (stage) => ({
		...(await stage.run('skopeo', args, {
			env: { REGISTRY_AUTH_FILE: stage.path('/run/containers/auth.json') },
		})),
		command: typed('skopeo', args),
	}));
}
