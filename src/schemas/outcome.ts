import { z } from 'zod';
import { idSchema, lineSchema } from './shared.ts';

export const outcomeSchema = z.strictObject({
	/** What the answers add up to, as a sentence. */
	title: lineSchema,
	/** One sentence: why these causes, in this order. */
	summary: lineSchema,
	/** Ids of the causes, the likeliest first. */
	causes: z.array(idSchema).min(1, 'must name at least one cause'),
});
export type OutcomeData = z.output<typeof outcomeSchema>;
