import type { Cause, Variation } from './knowledge-base.ts';

/**
 * The messages of a cause that stand for all of them: those that mean nothing likelier first, of
 * different products as far as there are any, then of different families, then of the products that
 * say most. In the order in which the cause has them.
 */
export function foremost(cause: Cause, most: number): Variation[] {
	const chosen: Variation[] = [];
	const left = new Set(cause.variations);
	const sizes = countBy(cause.variations, ({ product }) => product);
	while (chosen.length < most && left.size > 0) {
		const products = countBy(chosen, ({ product }) => product);
		const families = countBy(chosen, ({ family }) => family);
		// The lower, the sooner; the first number in which two differ decides.
		const place = ({ causes, product, family }: Variation) => [
			causes.indexOf(cause),
			products.get(product) ?? 0,
			families.get(family) ?? 0,
			-(sizes.get(product) ?? 0),
		];
		const [next] = [...left]
			.map((variation) => ({ variation, place: place(variation) }))
			.sort((a, b) => firstDifference(a.place, b.place));
		if (!next) break;
		chosen.push(next.variation);
		left.delete(next.variation);
	}
	return cause.variations.filter((variation) => chosen.includes(variation));
}

function countBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, number> {
	return new Map([...Map.groupBy(list, keyOf)].map(([key, same]) => [key, same.length]));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
	return a.map((number, index) => number - (b[index] ?? 0)).find((by) => by !== 0) ?? 0;
}
