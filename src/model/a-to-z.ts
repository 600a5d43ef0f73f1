/** A part of a list from A to Z. */
export interface Letter<Item> {
	/** What stands above it: `A`, or `0–9` for what begins with a digit. */
	readonly name: string;
	/** Its anchor: `a`, `digits`. */
	readonly id: string;
	readonly items: readonly Item[];
}

const digits = '0–9';

/** A list from A to Z by its texts, cut at the letters; signs in front of a text do not count. */
export function aToZ<Item>(list: readonly Item[], textOf: (item: Item) => string): Letter<Item>[] {
	const sorted = list
		.map((item) => ({ item, key: keyOf(textOf(item)) }))
		.sort((a, b) => compare(letterOf(a.key), letterOf(b.key)) || compare(a.key, b.key));
	return [...Map.groupBy(sorted, ({ key }) => letterOf(key))].map(([name, some]) => ({
		name,
		id: name === digits ? 'digits' : name.toLowerCase(),
		items: some.map(({ item }) => item),
	}));
}

function keyOf(text: string): string {
	return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterOf(key: string): string {
	const letter = key.normalize('NFKD')[0]?.toUpperCase() ?? '';
	return /\p{L}/u.test(letter) ? letter : digits;
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
