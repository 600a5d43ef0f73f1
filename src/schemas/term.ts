import { z } from 'zod';
import { lineSchema, sourcesSchema } from './shared.ts';

export const termSchema = z.strictObject({
	/** The word as the glossary lists it. */
	term: lineSchema,
	/** How it is written in prose; the first of these on a page is explained in place. Case counts. */
	forms: z.array(lineSchema).min(1, 'must name at least one written form'),
	/** One or two short sentences that a visitor understands. */
	meaning: lineSchema,
	/** Where to read on: the address of a page of the site. */
	more: z
		.string()
		.regex(
			/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/,
			'must be an address of the site such as "/guides/how-a-401-works/"',
		)
		.optional(),
	/** Where the facts of the meaning come from. */
	sources: sourcesSchema,
});
export type TermData = z.output<typeof termSchema>;
