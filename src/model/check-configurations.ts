import type { Root } from 'mdast';
import type { Recording } from '../schemas/recording.ts';
import { componentsIn, propsOf } from './mdx.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What each recording shows of its files, by id. */
export type RecordedFiles = ReadonlyMap<string, Recording['files']>;

/** Holds the configurations that a body shows against the recordings that they are taken from. */
export function checkConfigurations(file: string, root: Root, recorded: RecordedFiles): Problem[] {
	return componentsIn(root)
		.filter(({ name }) => name === 'Configuration')
		.flatMap((node): Problem[] => {
			const { of, file: shown, stage = 'after' } = propsOf(node);
			if (typeof of !== 'string' || typeof shown !== 'string') return [];
			const files = recorded.get(of);
			if (!files) {
				const near = nearest(of, [...recorded.keys()]);
				return [
					{
						file,
						field: '<Configuration> of',
						found: `There is no recording called "${of}".`,
						instead: near
							? `Write "${near}" or add tests/servers/${of}.`
							: `Add tests/servers/${of} and run \`npm run record -- ${of}\`.`,
					},
				];
			}
			const there = files.filter(
				(one) => one[stage === 'before' ? 'before' : 'after'] !== undefined,
			);
			if (there.some(({ path }) => path === shown)) return [];
			return [
				{
					file,
					field: '<Configuration> file',
					found: `The recording "${of}" shows no ${shown}.`,
					instead: there.length
						? `Write one of: ${there.map(({ path }) => path).join(', ')}.`
						: 'It shows no file: take the component away.',
				},
			];
		});
}
