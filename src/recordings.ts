import { regionOf } from './model/region.ts';
import type { ConfigurationProps } from './schemas/prose.ts';
import type { Recording } from './schemas/recording.ts';

/** The recordings that prose shows parts of, by their path from the project’s root. */
const recordings = import.meta.glob<Recording>('/content/exchanges/*.json', {
	import: 'default',
	eager: true,
});

/** The part of a configuration that a reproduction ran, as prose asks for it. */
export function configurationOf({ of, file, stage = 'after' }: ConfigurationProps): string {
	const text = recordings[`/content/exchanges/${of}.json`]?.files.find(
		({ path }) => path === file,
	)?.[stage];
	if (text === undefined) throw new Error(`The recording ${of} has no ${file} ${stage} the fix`);
	return regionOf(text);
}
