/**
 * The second-level headings that the body of each kind of page must hold, in this order. A guide
 * and an FAQ entry are free; the layout adds what is derived (fixes, neighbours, messages, sources).
 */
export const sections = {
	causes: ['What is happening', 'Confirm it'],
	fixes: ['Steps', 'Check that it worked', 'Undo', 'When this does not help'],
	variations: ['What it means', 'Fix it'],
	faq: undefined,
	guides: undefined,
} as const satisfies Record<string, readonly string[] | undefined>;

/** The kinds whose body is MDX. */
export type ProseKind = keyof typeof sections;
