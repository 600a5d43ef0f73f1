import { z } from 'zod';
import { audiences, audienceSchema, idSchema, lineSchema } from './shared.ts';

export const outcomeSchema = z.strictObject({
	/** What the answers add up to, as a sentence. */
	title: lineSchema,
	/** One sentence: why these causes, in this order. */
	summary: lineSchema,
	/** Who ends here, if not everybody: fixes that none of them can carry out are left to the cause’s own page. */
	audiences: z.array(audienceSchema).default([...audiences]),
	/** Ids of the fixes that suit those who end here best: each goes first under its cause. */
	firstFixes: z.array(idSchema).default([]),
	/** Ids of the causes, the likeliest first. */
	causes: z.array(idSchema).min(1, 'must name at least one cause'),
});
export type OutcomeData = z.output<typeof outcomeSchema>;
