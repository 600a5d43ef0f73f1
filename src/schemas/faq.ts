import { z } from 'zod';
import { idSchema, lineSchema, reviewedSchema, sourcesSchema } from './shared.ts';

export const faqSchema = z.strictObject({
	/** The question as people ask it. */
	question: lineSchema,
	/** The short answer: one to three sentences that are right by themselves. */
	answer: lineSchema,
	/** Where the question stands in the list; lower comes first. */
	order: z.int().min(1),
	/** Ids of the causes that it touches. */
	causes: z.array(idSchema).default([]),
	/** Ids of the fixes that it touches. */
	fixes: z.array(idSchema).default([]),
	/** Where the facts of the answer come from. */
	sources: sourcesSchema,
	/** The day on which the answer was last held against its sources. */
	reviewed: reviewedSchema,
});
export type FaqData = z.output<typeof faqSchema>;
