import type { Variation } from './knowledge-base.ts';
import { codesOf } from './messages.ts';

/** A code that messages bear, with all of them. */
export interface Code {
	readonly code: string;
	readonly variations: readonly Variation[];
}

/** The bare number says nothing more than the status does. */
const saysNothing = '401';

/** Every code that some messages bear; the messages of each stay in the order in which they come. */
export function codesIn(variations: readonly Variation[]): Code[] {
	const pairs = variations.flatMap((variation) =>
		codesOf(variation).map((code) => ({ code, variation })),
	);
	return [...Map.groupBy(pairs, ({ code }) => code)]
		.filter(([code]) => code !== saysNothing)
		.map(([code, some]) => ({ code, variations: some.map(({ variation }) => variation) }));
}
