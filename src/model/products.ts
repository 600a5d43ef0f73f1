import type { Family } from '../schemas/variation.ts';
import type { Cause, Variation } from './knowledge-base.ts';
import { slug } from './words.ts';

/** A product that says 401, with everything that it says. */
export interface Product {
	/** As its makers write it: “npm”. */
	readonly name: string;
	readonly slug: string;
	readonly url: string;
	/** The families that its messages belong to, the one with most of them first. */
	readonly families: readonly Family[];
	readonly variations: readonly Variation[];
}

/** The last part of a product’s address: “FRITZ!Box” is `fritz-box`, “DAVx⁵” is `davx5`. */
export function productSlug(name: string): string {
	return slug(name.normalize('NFKC'));
}

export function productUrl(name: string): string {
	return `/products/${productSlug(name)}/`;
}

/** The products of some messages; they and their messages stay in the order in which they come. */
export function productsOf(variations: readonly Variation[]): Product[] {
	return [...Map.groupBy(variations, ({ product }) => product)].map(([name, own]) => ({
		name,
		slug: productSlug(name),
		url: productUrl(name),
		families: mostFirst(own.map(({ family }) => family)).map(({ value }) => value),
		variations: own,
	}));
}

/** A cause, and how many of some messages can mean it. */
export interface Behind {
	readonly cause: Cause;
	readonly count: number;
}

/** The causes behind some messages: those that most of them can mean come first, then the likelier. */
export function causesBehind(variations: readonly Variation[]): Behind[] {
	const byRank = variations
		.flatMap(({ causes }) => causes.map((cause, rank) => ({ cause, rank })))
		.sort((a, b) => a.rank - b.rank);
	return mostFirst(byRank.map(({ cause }) => cause)).map(({ value: cause, count }) => ({
		cause,
		count,
	}));
}

/** Each value once, the one that comes most often first; of two that come as often, the earlier. */
function mostFirst<T>(values: readonly T[]): { value: T; count: number }[] {
	return [...Map.groupBy(values, (value) => value)]
		.map(([value, same]) => ({ value, count: same.length }))
		.sort((a, b) => b.count - a.count);
}
