import { z } from 'zod';
import { idSchema, lineSchema } from './shared.ts';

/** The id of the answer that every question must offer, last. */
export const notSure = 'not-sure';

const answerSchema = z
	.strictObject({
		/** The answer's id, which the address carries: ?where=website. */
		id: idSchema,
		/** The answer as a short noun phrase or sentence. */
		label: lineSchema,
		/** A second line in small type: examples by which a reader recognises it. */
		note: lineSchema.optional(),
		/** Id of the question that comes next. */
		question: idSchema.optional(),
		/** Id of the outcome that the walk ends in. */
		outcome: idSchema.optional(),
	})
	.refine((answer) => (answer.question === undefined) !== (answer.outcome === undefined), {
		error: 'must name exactly one of "question" and "outcome"',
	});

export const questionSchema = z.strictObject({
	/** The question, as one person asks another. */
	text: lineSchema,
	/** How to tell: ways to find the answer out, each with what to do and what one then sees. */
	help: z
		.array(
			z.strictObject({
				/** The system, browser or tool that this way is for: "Chrome and Edge", "Anywhere". */
				on: lineSchema,
				/** The exact click or command. */
				do: lineSchema,
				/** What each result looks like, and which answer it means. */
				see: lineSchema,
			}),
		)
		.min(1, 'must say how to tell in at least one way'),
	/** At most six answers, "I am not sure" among them as the last. */
	answers: z.array(answerSchema).min(2).max(6, 'must hold at most six answers'),
});
export type QuestionData = z.output<typeof questionSchema>;
