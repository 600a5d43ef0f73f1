import { z } from 'zod';
import { audienceSchema, lineSchema, reviewedSchema, sourcesSchema } from './shared.ts';

export const guideSchema = z.strictObject({
	/** What the guide is called. */
	title: lineSchema,
	/** One sentence: what a reader knows afterwards. */
	summary: lineSchema,
	/** For whom it is written, the likeliest first. */
	audiences: z.array(audienceSchema).min(1, 'must name at least one audience'),
	/** Where the guide stands in the list; lower comes first. */
	order: z.int().min(1),
	/** What the page lists below its text. */
	lists: z.enum(['glossary']).optional(),
	/** Other words that people search for this guide by and that its prose does not use. */
	terms: z.array(lineSchema).default([]),
	/** Where the facts on the page come from. */
	sources: sourcesSchema,
	/** The day on which the page was last held against its sources. */
	reviewed: reviewedSchema,
});
export type GuideData = z.output<typeof guideSchema>;
