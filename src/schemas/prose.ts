import { z } from 'zod';
import { idSchema, lineSchema } from './shared.ts';

export const markSchema = z.strictObject({
	/** The words to mark, exactly as they stand in the request or response. */
	text: z.string().min(1),
	/** What they are: refused by the server, given to it, or where to look. */
	means: z.enum(['refused', 'given', 'attention']),
	/** Why they matter, in one sentence. */
	why: lineSchema,
});

export const exchangeSchema = z
	.strictObject({
		/** What is shown, in a few words. */
		title: lineSchema,
		/** Where the text comes from: "RFC 6750, section 3", or the product and version. */
		from: lineSchema,
		/** What was sent, line for line. */
		request: z.string().trim().min(1).optional(),
		/** What came back, line for line. */
		response: z.string().trim().min(1),
		/** The parts that decide. */
		marks: z.array(markSchema).min(1, 'must mark the part that decides'),
	})
	.refine(
		({ request = '', response, marks }) =>
			marks.every(({ text }) => request.includes(text) || response.includes(text)),
		{ error: 'has a mark whose text stands in neither the request nor the response' },
	);
export type ExchangeProps = z.output<typeof exchangeSchema>;

export const calloutSchema = z.strictObject({
	/** A note adds; "attention" warns of what could be lost or go wrong. */
	means: z.enum(['note', 'attention']),
	/** The heading of the box. */
	title: lineSchema,
});
export type CalloutProps = z.output<typeof calloutSchema>;

export const commandSchema = z.strictObject({
	/** The command as it is to be typed: no prompt, no output. Several lines are allowed. */
	run: z
		.string()
		.trim()
		.min(1)
		.refine((text) => !/^\s*[$#>%]\s/m.test(text), 'must not begin with a prompt such as "$"'),
	/** Where it is typed: "Terminal", "PowerShell", "MySQL". */
	in: lineSchema,
	/** What it prints when all is well, shortened to what matters. */
	shows: z.string().trim().min(1).optional(),
});
export type CommandProps = z.output<typeof commandSchema>;

export const systemSchema = z.strictObject({
	/** The system that the steps are for: "Windows", "nginx", "Chrome". */
	name: lineSchema,
});
export type SystemProps = z.output<typeof systemSchema>;

export const listingSchema = z.strictObject({
	/** The file below `content/examples/` that is shown, and that a test runs. */
	file: z.string().regex(/^[a-z0-9-]+\.ts$/, 'must be a file name such as "refresh-once.ts"'),
	/** What the code does, in a few words. */
	title: lineSchema,
});
export type ListingProps = z.output<typeof listingSchema>;

export const configurationSchema = z.strictObject({
	/** Id of the recording whose server ran it. */
	of: idSchema,
	/** The path of the file, as in `tests/servers/<id>/after`: "/etc/nginx/conf.d/site.conf". */
	file: z
		.string()
		.startsWith('/', 'must be a path from the root, such as "/etc/nginx/conf.d/site.conf"'),
	/** Where it belongs: "nginx configuration". */
	in: lineSchema,
	/** With the fault in it, or after the fix; after it unless said otherwise. */
	stage: z.enum(['before', 'after']).optional(),
});
export type ConfigurationProps = z.output<typeof configurationSchema>;

/** The conversations that can be drawn. */
export const sequences = [
	'basic',
	'digest',
	'bearer',
	'negotiate',
	'dpop-nonce',
	'step-up',
] as const;
export const sequenceSchema = z.strictObject({
	/** Which conversation is drawn. */
	of: z.enum(sequences),
});
export type SequenceProps = z.output<typeof sequenceSchema>;

/** What may stand between the tags of a component. */
export type Children = 'none' | 'any' | 'one ordered list' | 'only <System> blocks';

/**
 * The components that authors may use in prose, with what each accepts. They need no import.
 *
 * @example
 *
 * ```mdx
 * <Systems>
 * <System name="Windows">
 *
 * <Steps>
 * 1. Open **Settings**.
 * </Steps>
 *
 * </System>
 * </Systems>
 * ```
 */
export const proseComponents = {
	Steps: { props: z.strictObject({}), children: 'one ordered list' },
	Callout: { props: calloutSchema, children: 'any' },
	Exchange: { props: exchangeSchema, children: 'none' },
	Command: { props: commandSchema, children: 'none' },
	Systems: { props: z.strictObject({}), children: 'only <System> blocks' },
	System: { props: systemSchema, children: 'any' },
	ChallengeResponse: { props: z.strictObject({}), children: 'none' },
	StatusesSideBySide: { props: z.strictObject({}), children: 'none' },
	Configuration: { props: configurationSchema, children: 'none' },
	Listing: { props: listingSchema, children: 'none' },
	Sequence: { props: sequenceSchema, children: 'none' },
	RequestRoad: { props: z.strictObject({}), children: 'none' },
	TokenTimeline: { props: z.strictObject({}), children: 'none' },
} as const satisfies Record<string, { props: z.ZodType; children: Children }>;
export type ProseComponent = keyof typeof proseComponents;
