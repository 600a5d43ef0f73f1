import { z } from 'zod';
import {
	audienceSchema,
	frequencySchema,
	idSchema,
	lineSchema,
	reviewedSchema,
	sourcesSchema,
} from './shared.ts';

export const causeSchema = z.strictObject({
	/** The cause as a sentence that a person would say: "The access token has expired". */
	title: lineSchema,
	/** One sentence: what happens, and why the server then answers 401. */
	summary: lineSchema,
	/** What people who have it say, in their words: "keeps asking for my password". Feeds search and diagnosis. */
	symptoms: z.array(lineSchema).min(3, 'must hold at least three symptoms, in people’s words'),
	/** How else people put it who turn out to have it, products and settings named as they name them; only search reads it. */
	terms: z.array(lineSchema).default([]),
	/** Who can do something about it, the likeliest first. */
	audiences: z.array(audienceSchema).min(1, 'must name at least one audience'),
	/** How often it stands behind the 401s that each audience meets; every audience above, and others who meet it. */
	frequency: z.partialRecord(audienceSchema, frequencySchema),
	/** What a well-behaved server would send instead of 401, where it would. */
	betterStatus: z
		.strictObject({
			/** The status codes, the best first. */
			status: z.array(z.int().min(400).max(599)).min(1),
			/** One sentence: why that says it better. */
			because: lineSchema,
		})
		.optional(),
	/** Ids of the fixes that remedy it, the one to try first at the top. */
	fixes: z.array(idSchema).min(1, 'must name at least one fix'),
	/** The causes that look like this one. */
	confusedWith: z
		.array(
			z.strictObject({
				/** Id of the other cause. */
				cause: idSchema,
				/** The observation that shows it is the other cause and not this one. */
				decidedBy: lineSchema,
			}),
		)
		.default([]),
	/** For a reader who cannot change what is wrong. */
	handOver: z.strictObject({
		/** What gets them on until it is mended; or that nothing does. */
		meanwhile: lineSchema,
		/** What to write to whoever can mend it, ready to send: what is seen, what it points to, what to check. */
		message: lineSchema,
	}),
	/** One or two sentences: how to keep it from happening again. */
	prevention: lineSchema,
	/** Why no recording of a real server shows it, where none does: "IIS does not run here." */
	notProved: lineSchema.optional(),
	/** Where the facts on the page come from. */
	sources: sourcesSchema,
	/** The day on which the page was last held against its sources. */
	reviewed: reviewedSchema,
});
export type CauseData = z.output<typeof causeSchema>;
