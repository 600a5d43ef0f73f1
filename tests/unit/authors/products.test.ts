import { expect, it } from 'vitest';
import { checkEntries } from '../../../src/model/check-entries.ts';
import { checkProducts } from '../../../src/model/check-products.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { library, today, variation } from '../_library.ts';

/** What is told of messages of these products, one each: `a`, `b` and so on. */
const told = (...products: string[]) =>
	checkProducts(library({ variations: messages(products) })).map(formatProblem);

const messages = (products: readonly string[]) =>
	products.map((product, at) => variation('abcdef'.charAt(at), { product }));

it('products with names of their own are fine, and so are many messages of one', () => {
	expect(told('npm', 'pnpm', 'npm', 'GitHub', 'GitHub Packages')).toEqual([]);
});

it('two products with one address are told, with both names', () => {
	expect(told('Go', 'Go!')).toEqual([
		'content/variations/package-managers/b.mdx, product: "Go!" and "Go" in content/variations/package-managers/a.mdx would share the page /products/go/. Write "Go" if they are one product, or give one of them a name with another word in it.',
	]);
});

it('two names that differ only by capitals are told', () => {
	expect(told('GitHub', 'Github')).toEqual([
		'content/variations/package-managers/b.mdx, product: "Github" differs from "GitHub" in content/variations/package-managers/a.mdx only by capitals or spaces. Write "GitHub", or "Github" everywhere if its makers write it so.',
	]);
});

it('two names that differ only by spaces are told, though their addresses differ', () => {
	expect(told('Spring Security', 'SpringSecurity')).toEqual([
		'content/variations/package-managers/b.mdx, product: "SpringSecurity" differs from "Spring Security" in content/variations/package-managers/a.mdx only by capitals or spaces. Write "Spring Security", or "SpringSecurity" everywhere if its makers write it so.',
	]);
});

it('the name that most files write is the one to write', () => {
	expect(told('Github', 'GitHub', 'GitHub')).toEqual([
		'content/variations/package-managers/a.mdx, product: "Github" differs from "GitHub" in content/variations/package-managers/b.mdx only by capitals or spaces. Write "GitHub", or "Github" everywhere if its makers write it so.',
	]);
});

it('every file that writes the other name is told', () => {
	expect(told('npm', 'npm', 'npm', 'NPM', 'NPM')).toHaveLength(2);
});

it('a name without letter and digit is told', () => {
	expect(told('+++')).toEqual([
		'content/variations/package-managers/a.mdx, product: The product "+++" has no letter and no digit, so its page has no address. Write its name in letters as well.',
	]);
});

it('such names keep the library from being built', () => {
	const problems = checkEntries(library({ variations: messages(['npm', 'NPM']) }), today);
	expect(problems.map(({ field }) => field)).toEqual(['product']);
});
