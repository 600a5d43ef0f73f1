import { z } from 'zod';
import { idSchema, lineSchema } from './shared.ts';

const pictureSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+\.webp$/,
		'must be the name of a file in public/screens, such as "nginx.webp"',
	);

/** A page as a browser shows it, taken from a real server. Written by `npm run screens`, never by hand. */
export const screenSchema = z.strictObject({
	/** Whose page it is, as its makers write it: "nginx". */
	product: lineSchema,
	/** The version that was running: "1.22.1". */
	version: lineSchema,
	/** What is to be seen, for those who do not see it; the words on the page stand in quotation marks. */
	alt: lineSchema,
	/** The width of the picture in pixels. */
	width: z.int().positive(),
	/** The height of the picture in pixels. */
	height: z.int().positive(),
	/** The file in public/screens that shows the page as it is by day. */
	light: pictureSchema,
	/** The same where the system is set to dark; none if the page looks the same then. */
	dark: pictureSchema.optional(),
	/** Ids of the messages that are said on this page. */
	variations: z.array(idSchema).default([]),
});
export type ScreenData = z.output<typeof screenSchema>;
