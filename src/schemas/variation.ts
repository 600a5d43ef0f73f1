import { z } from 'zod';
import { placeholderNames } from './placeholders.ts';
import { idSchema, lineSchema, reviewedSchema, sourcesSchema } from './shared.ts';

/** The folders below content/variations, with the names that readers see. */
export const families = {
	'status-lines': 'What the screen says',
	'web-servers-and-gateways': 'Web servers and gateways',
	'package-managers': 'Package managers',
	'containers-and-kubernetes': 'Containers and Kubernetes',
	'git-hosting': 'Git and code hosting',
	'ci-and-infrastructure': 'CI and infrastructure',
	'databases-and-observability': 'Databases, search and monitoring',
	'frameworks-and-cms': 'Frameworks, tokens and CMS',
	'http-clients': 'HTTP clients',
	'identity-providers': 'Identity providers and OAuth',
	'ai-apis': 'AI APIs',
	cloud: 'Cloud platforms',
	'saas-apis': 'Services and their APIs',
	'home-and-media': 'Home, media and network gear',
	'webdav-and-mail': 'WebDAV, calendars and mail',
	'rpc-and-websocket': 'RPC and WebSocket',
} as const;
export type Family = keyof typeof families;
const familyIds = Object.keys(families) as [Family, ...Family[]];

/**
 * A pattern by which a message is recognised: literal text in which `<host>`, `<id>` and the
 * other placeholders stand for what varies. Case and runs of white space do not matter.
 */
const signatureSchema = lineSchema
	.refine(
		(text) => text.replace(/<[a-z]+>/g, '').replace(/[^\p{L}\p{N}]/gu, '').length >= 3,
		'must hold at least three letters or digits outside placeholders',
	)
	.refine(
		(text) =>
			[...text.matchAll(/<([a-z]+)>/g)].every(([, name]) =>
				(placeholderNames as readonly string[]).includes(name ?? ''),
			),
		`may use only the placeholders ${placeholderNames.map((name) => `<${name}>`).join(', ')}`,
	);

export const variationSchema = z.strictObject({
	/** The message, verbatim, never paraphrased; what varies stands in angle brackets. Several lines are allowed. */
	message: z.string().trim().min(1),
	/** The product that says it, as its makers write it: "npm". */
	product: lineSchema,
	/** The folder that the file is in. */
	family: z.enum(familyIds),
	/** The status that the server sends with it. */
	status: z.int().min(200).max(599),
	/** The number behind the point where the product has one: 3 for IIS 401.3. */
	substatus: z.int().min(0).max(999).optional(),
	/** One sentence: what shows the message, and since or until which version. */
	shownBy: lineSchema,
	/** Bare codes and keywords that belong to the message: E401, 401.3, invalid_token. */
	codes: z.array(lineSchema.refine((code) => !/\s/.test(code), 'must hold no space')).default([]),
	/** Patterns by which the message is recognised. */
	signatures: z.array(signatureSchema).min(1, 'must hold at least one signature'),
	/** Ids of the causes that it can mean, the likeliest first. */
	causes: z.array(idSchema).min(1, 'must name at least one cause'),
	/** The raw text as a terminal, log or response shows it. */
	sample: z.string().trim().min(1),
	/** Where the facts on the page come from. */
	sources: sourcesSchema,
	/** The day on which the page was last held against its sources. */
	reviewed: reviewedSchema,
});
export type VariationData = z.output<typeof variationSchema>;
