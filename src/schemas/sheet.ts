import { z } from 'zod';
import { idSchema, lineSchema, reviewedSchema, sourcesSchema } from './shared.ts';

/** Where a line leads, by the field that names it. */
export const sheetTargets = {
	cause: 'causes',
	fix: 'fixes',
	variation: 'variations',
	faq: 'faq',
	guide: 'guides',
} as const;
export type SheetTarget = keyof typeof sheetTargets;
/** The id that a line names, under the field that names it. */
export type SheetTargets = Partial<Record<SheetTarget, string | undefined>>;
const targets = Object.keys(sheetTargets) as readonly SheetTarget[];

const target = {
	/** Id of the cause, fix, message, FAQ entry or guide where a reader goes on: exactly one. */
	cause: idSchema.optional(),
	fix: idSchema.optional(),
	variation: idSchema.optional(),
	faq: idSchema.optional(),
	guide: idSchema.optional(),
};
const namesOne = (line: SheetTargets) =>
	targets.filter((name) => line[name] !== undefined).length === 1;
const oneTarget = { error: `must name exactly one of ${targets.join(', ')}` };

export const sheetSchema = z.strictObject({
	/** What the sheet is called. */
	title: lineSchema,
	/** One sentence: what stands on it. */
	summary: lineSchema,
	/** Its boxes, in reading order. */
	sections: z
		.array(
			z
				.strictObject({
					/** What the box is about. */
					heading: lineSchema,
					/** A line above the rows. */
					note: lineSchema.optional(),
					/** What one sees, and what it means. */
					rows: z
						.array(
							z
								.strictObject({
									/** What one sees or has. */
									seen: lineSchema,
									/** What it means, or what to write. */
									means: lineSchema,
									...target,
								})
								.refine(namesOne, oneTarget),
						)
						.optional(),
					/** What to do, in order. */
					steps: z
						.array(
							z
								.strictObject({
									/** One thing to do or to look at. */
									do: lineSchema,
									...target,
								})
								.refine(namesOne, oneTarget),
						)
						.optional(),
				})
				.refine(({ rows, steps }) => (rows === undefined) !== (steps === undefined), {
					error: 'must hold exactly one of "rows" and "steps"',
				}),
		)
		.min(1, 'must hold at least one section'),
	/** Where the facts on the sheet come from. */
	sources: sourcesSchema,
	/** The day on which the sheet was last held against its sources. */
	reviewed: reviewedSchema,
});
export type SheetData = z.output<typeof sheetSchema>;
