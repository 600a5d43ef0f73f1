import type { Root } from 'mdast';
import { componentsIn, propsOf } from './mdx.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * Holds what a body shows as code against the examples that there are.
 *
 * @param examples the names of the files below `content/examples/`
 */
export function checkListings(file: string, root: Root, examples: readonly string[]): Problem[] {
	return componentsIn(root)
		.filter(({ name }) => name === 'Listing')
		.map((node) => propsOf(node)['file'])
		.filter((shown) => typeof shown === 'string')
		.filter((shown) => !examples.includes(shown))
		.map((shown) => {
			const near = nearest(shown, examples);
			const add = `add content/examples/${shown}, with a test that runs it`;
			return {
				file,
				field: '<Listing> file',
				found: `There is no example called "${shown}".`,
				instead: near === undefined ? `A${add.slice(1)}.` : `Write "${near}" or ${add}.`,
			};
		});
}
