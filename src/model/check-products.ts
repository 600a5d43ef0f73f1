import type { Entries, Entry } from './entries.ts';
import type { Problem } from './problem.ts';
import { productSlug, productUrl } from './products.ts';
import type { VariationData } from '../schemas/variation.ts';

/** A name of a product, with the files that write it so. */
interface Name {
	readonly name: string;
	readonly files: readonly string[];
}

/** Every product whose page would stand nowhere, or where another’s stands. */
export function checkProducts({ variations }: Entries): Problem[] {
	const names = namesOf(variations);
	return [
		...names.filter(({ name }) => productSlug(name) === '').flatMap(nameless),
		...pairs(names, withoutSpaces).flatMap(([kept, other]) => oneProduct(kept, other)),
		...pairs(names, productSlug)
			.filter(([kept, other]) => withoutSpaces(kept.name) !== withoutSpaces(other.name))
			.flatMap(([kept, other]) => oneAddress(kept, other)),
	];
}

/** The names, the one that most files write first. */
function namesOf(variations: readonly Entry<VariationData>[]): Name[] {
	return [...Map.groupBy(variations, ({ data }) => data.product)]
		.map(([name, entries]) => ({ name, files: entries.map(({ file }) => file) }))
		.sort((a, b) => b.files.length - a.files.length);
}

function withoutSpaces(name: string): string {
	return name.toLowerCase().replace(/\s+/g, '');
}

/** The first name of each group that is alike, with each of the others. */
function pairs(names: readonly Name[], alike: (name: string) => string): [Name, Name][] {
	return [...Map.groupBy(names, ({ name }) => alike(name))]
		.filter(([key]) => key !== '')
		.flatMap(([, [kept, ...others]]) =>
			kept ? others.map((other): [Name, Name] => [kept, other]) : [],
		);
}

function nameless({ name, files }: Name): Problem[] {
	return files.map((file) => ({
		file,
		field: 'product',
		found: `The product "${name}" has no letter and no digit, so its page has no address.`,
		instead: 'Write its name in letters as well.',
	}));
}

function oneProduct(kept: Name, other: Name): Problem[] {
	return other.files.map((file) => ({
		file,
		field: 'product',
		found: `"${other.name}" differs from "${kept.name}" in ${kept.files[0] ?? ''} only by capitals or spaces.`,
		instead: `Write "${kept.name}", or "${other.name}" everywhere if its makers write it so.`,
	}));
}

function oneAddress(kept: Name, other: Name): Problem[] {
	return other.files.map((file) => ({
		file,
		field: 'product',
		found: `"${other.name}" and "${kept.name}" in ${kept.files[0] ?? ''} would share the page ${productUrl(kept.name)}.`,
		instead: `Write "${kept.name}" if they are one product, or give one of them a name with another word in it.`,
	}));
}
