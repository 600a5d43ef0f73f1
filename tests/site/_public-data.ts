import { z } from 'zod';
import { read } from './_dist.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const url = z.string().startsWith('/');
const text = z.string().min(1);
const answer = { id, label: text };

/** The documented shape of `/api/knowledge.json`, version 1. */
export const publicDataSchema = z.strictObject({
	version: z.literal(1),
	causes: z.array(z.strictObject({ id, url, title: text, summary: text, fixes: z.array(id) })),
	fixes: z.array(z.strictObject({ id, url, title: text, summary: text, causes: z.array(id) })),
	variations: z.array(
		z.strictObject({
			id,
			url,
			product: text,
			family: id,
			message: text,
			status: z.int(),
			causes: z.array(id),
		}),
	),
	questions: z.array(
		z.strictObject({
			id,
			url,
			text,
			answers: z.array(
				z.union([
					z.strictObject({ ...answer, question: id }),
					z.strictObject({ ...answer, causes: z.array(id).min(1) }),
				]),
			),
		}),
	),
	faq: z.array(z.strictObject({ id, url, question: text })),
	guides: z.array(z.strictObject({ id, url, title: text })),
});

export type PublicData = z.output<typeof publicDataSchema>;

/** The built file, not yet held against its shape. */
export const publicData = JSON.parse(read('api/knowledge.json')) as PublicData;
