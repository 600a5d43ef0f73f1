import { z } from 'zod';
import { markSchema } from './prose.ts';
import { idSchema, lineSchema } from './shared.ts';

const productSchema = z.strictObject({
	/** As its makers write it: "nginx". */
	name: lineSchema,
	/** The version that ran: "1.22.1". */
	version: lineSchema,
});

const exchangeSchema = z.strictObject({
	/** What went over the wire to the server, the body decoded. */
	request: z.string().min(1),
	/** What came back. */
	response: z.string().min(1),
});

const stageSchema = z.strictObject({
	/** In the order in which they happened; the last one decides. */
	exchanges: z.array(exchangeSchema).min(1),
	/** What was typed, where a program asked. */
	command: z.string().min(1).optional(),
	/** What the client printed, where a program asked. */
	output: z.string().min(1).optional(),
	/** What the server wrote into its log, where that decides. */
	log: z.string().min(1).optional(),
});

/** What a real server did: refused, let in after the fix, and refused without credentials. Written by `npm run record`, never by hand. */
export const recordingSchema = z.strictObject({
	/** What was wrong, as a sentence. */
	title: lineSchema,
	/** Id of the cause that was built in. */
	cause: idSchema,
	/** Id of the fix that was carried out. */
	fix: idSchema,
	/** One sentence: what the fix changed here. */
	change: lineSchema,
	/** Who answered. */
	server: productSchema,
	/** What else took part: applications behind it, modules, services that it asks. */
	also: z.array(productSchema).default([]),
	/** The program that asked; none where the request was written to the socket as it stands. */
	client: productSchema.optional(),
	/** The files that the fix changed, by the path that a page shows. */
	files: z
		.array(
			z.strictObject({
				path: z.string().min(1),
				/** Whole, as it was with the fault in it; none if the file was missing. */
				before: z.string().optional(),
				/** Whole, as it was after the fix; none if the fix removed it. */
				after: z.string().optional(),
			}),
		)
		.default([]),
	/** With the fault in it. */
	before: stageSchema,
	/** After the fix. */
	after: stageSchema,
	/** After the fix, without credentials, or where nothing may be reached without a fault. */
	without: stageSchema,
	/** The parts of `before` that decide. */
	marks: z.array(markSchema).min(1, 'must mark the part that decides'),
	/** The parts of `after` that show it worked. */
	marksAfter: z.array(markSchema).default([]),
});
export type Recording = z.output<typeof recordingSchema>;
export type RecordedStage = z.output<typeof stageSchema>;
