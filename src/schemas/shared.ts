import { z } from 'zod';

/** Who reads a page, and who can do something about a cause. */
export const audiences = ['visitor', 'api-developer', 'site-owner', 'server-admin'] as const;
export const audienceSchema = z.enum(audiences);
export type Audience = z.output<typeof audienceSchema>;

/** How often a cause stands behind the 401s that an audience meets: from evidence, not from habit. */
export const frequencies = ['common', 'occasional', 'rare'] as const;
export const frequencySchema = z.enum(frequencies);
export type Frequency = z.output<typeof frequencySchema>;

/** A kebab-case id: the file name and the last part of the address. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a kebab-case id such as "expired-token"');

/** One plain line of text. Code may stand between backticks. */
export const lineSchema = z
	.string()
	.trim()
	.min(1, 'must not be empty')
	.refine((text) => !text.includes('\n'), 'must be one line');

export const sourceSchema = z.strictObject({
	/** What the source is called, as a reader would look for it: "RFC 9110, section 15.5.2". */
	title: lineSchema,
	/** Its public address. */
	url: z.url({ protocol: /^https$/, error: 'must be an https address' }),
});
export type Source = z.output<typeof sourceSchema>;

export const sourcesSchema = z.array(sourceSchema).min(1, 'must name at least one source');

/** The day on which somebody last held the page against its sources, as YYYY-MM-DD. */
export const reviewedSchema = z.preprocess(
	(value) =>
		typeof value === 'string' && z.iso.date().safeParse(value).success ? new Date(value) : value,
	z.date({ error: 'must be a day such as 2026-11-21' }),
);
