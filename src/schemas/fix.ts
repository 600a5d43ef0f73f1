import { z } from 'zod';
import { audienceSchema, lineSchema, reviewedSchema, sourcesSchema } from './shared.ts';

export const fixSchema = z.strictObject({
	/** The procedure as an instruction: "Refresh the access token". */
	title: lineSchema,
	/** One sentence: what it does, and what it does not. */
	summary: lineSchema,
	/** Who can carry it out, the likeliest first. */
	audiences: z.array(audienceSchema).min(1, 'must name at least one audience'),
	/** How many minutes it takes somebody who has not done it before. */
	effort: z.int().min(1).max(240),
	/** What can go wrong. */
	risk: z.discriminatedUnion('level', [
		z.strictObject({ level: z.literal('none') }),
		z.strictObject({
			level: z.enum(['low', 'high']),
			/** What could be lost or broken. */
			loses: lineSchema,
		}),
	]),
	/** The systems whose steps the body gives apart, in the order of its <System> blocks; empty if they are the same everywhere. */
	systems: z.array(lineSchema).default([]),
	/** Other words that people search for this fix by and that its prose does not use. */
	terms: z.array(lineSchema).default([]),
	/** Why no recording of a real server shows it, where none does: "IIS does not run here." */
	notProved: lineSchema.optional(),
	/** Where the facts on the page come from. */
	sources: sourcesSchema,
	/** The day on which the page was last held against its sources. */
	reviewed: reviewedSchema,
});
export type FixData = z.output<typeof fixSchema>;
