import type { Signature } from './signature.ts';

/** An item with one of the keys of its signature: the place where it may be looked up. */
interface Filed<Item> {
	readonly item: Item;
	/** A word, or two neighbouring words with what stands between them. */
	readonly key: string;
	/** The first word of a pair. */
	readonly first?: string;
	/** Which literal of the signature holds the key, and where. */
	readonly literal: number;
	readonly offset: number;
}

/** Calls `hold` for each item that may stand in a text, with the place where a literal of its must begin. */
export type Lookup<Item> = (
	text: string,
	hold: (item: Item, literal: number, place: number) => void,
) => void;

/**
 * Files each item under the pair of neighbouring words in its signature that the fewest others
 * hold, or its rarest word.
 *
 * A text is then read once, word by word, and only the few items filed under what stands there are
 * held against it: the cost grows with the length of the text, not with the number of items.
 */
export function fileBySignature<Item extends { readonly signature: Signature }>(
	items: readonly Item[],
): Lookup<Item> {
	const drawers = new Map<string, Filed<Item>[]>();
	const firsts = new Set<string>();
	for (const filed of rarest(items)) {
		const drawer = drawers.get(filed.key);
		if (drawer) drawer.push(filed);
		else drawers.set(filed.key, [filed]);
		if (filed.first !== undefined) firsts.add(filed.first);
	}
	return (text, hold) => {
		const look = (key: string, place: number): void => {
			const drawer = drawers.get(key);
			if (!drawer) return;
			for (const { item, literal, offset } of drawer)
				if (place >= offset) hold(item, literal, place - offset);
		};
		/** Where the word before stands, if there is a pair that begins with it. */
		let before: number | undefined;
		for (const { word, place } of wordsOf(text)) {
			look(word, place);
			if (before !== undefined) look(text.slice(before, place + word.length), before);
			before = firsts.has(word) ? place : undefined;
		}
	};
}

/** Each item under the key that the fewest others hold, and of those the longest. */
function rarest<Item extends { readonly signature: Signature }>(
	items: readonly Item[],
): Filed<Item>[] {
	const keys = items.map(keysOf);
	const holders = new Map<string, number>();
	for (const list of keys)
		for (const key of new Set(list.map((filed) => filed.key)))
			holders.set(key, (holders.get(key) ?? 0) + 1);
	const isRarer = (a: Filed<Item>, b: Filed<Item>): boolean => {
		const more = (holders.get(a.key) ?? 0) - (holders.get(b.key) ?? 0);
		return more === 0 ? a.key.length > b.key.length : more < 0;
	};
	return keys.flatMap(([first, ...others]) =>
		first ? others.reduce((least, key) => (isRarer(key, least) ? key : least), first) : [],
	);
}

/** The words and pairs of neighbouring words of a signature that a text must hold whole. */
function keysOf<Item extends { readonly signature: Signature }>(item: Item): Filed<Item>[] {
	const { literals, gaps } = item.signature;
	return literals.flatMap((literal, index) => {
		// Hard by a placeholder a word may go on: `user<id>`.
		const goesOnBefore = gaps[index - 1]?.tight[1];
		const goesOnBehind = gaps[index]?.tight[0] ?? literal.endsWith('_');
		const words = [...wordsOf(literal)].filter(
			({ word, place }) =>
				!(goesOnBefore && place === 0) && !(goesOnBehind && place + word.length === literal.length),
		);
		return words.flatMap(({ word, place }, at) => {
			const next = words[at + 1];
			const own = { item, key: word, literal: index, offset: place };
			if (!next) return [own];
			const pair = literal.slice(place, next.place + next.word.length);
			return [own, { ...own, key: pair, first: word }];
		});
	});
}

function* wordsOf(text: string): Generator<{ word: string; place: number }> {
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu)) yield { word, place: index };
}
