/** The kinds of page and the addresses at which they stand. The first that fits counts. */
const patterns = {
	home: /^\/$/,
	diagnose: /^\/diagnose\/$/,
	search: /^\/search\/$/,
	cause: /^\/causes\/[^/]+\/$/,
	fix: /^\/fixes\/[^/]+\/$/,
	codes: /^\/variations\/codes\/$/,
	variation: /^\/variations\/[^/]+\/$/,
	products: /^\/products\/$/,
	product: /^\/products\/[^/]+\/$/,
	proof: /^\/proof\/$/,
	recording: /^\/proof\/[^/]+\/$/,
	sheet: /^\/cheat-sheet\/$/,
	guide: /^\/guides\/[^/]+\/$/,
	outcome: /^\/why\/outcome\/[^/]+\/$/,
	question: /^\/why\/(?:[^/]+\/)?$/,
	faq: /^\/faq\/$/,
	messages: /^\/variations\/$/,
	map: /^\/map\/$/,
	list: /^\/(?:causes|fixes|guides)\/$/,
	other: /^/,
} as const satisfies Record<string, RegExp>;

export type Kind = keyof typeof patterns;

export const kinds = Object.keys(patterns) as readonly Kind[];

/** The kinds whose every page states facts, and therefore names where they come from. */
export const articles = [
	'cause',
	'fix',
	'variation',
	'sheet',
	'guide',
] as const satisfies readonly Kind[];

/** The kinds that are one list of everything, and grow with it. */
export const longLists: readonly Kind[] = ['messages', 'codes', 'products', 'proof', 'faq', 'map'];

export function kindOf(address: string): Kind {
	return kinds.find((kind) => patterns[kind].test(address)) ?? 'other';
}
