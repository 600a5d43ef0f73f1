import { nodeOf, type Json } from './json-tree.ts';

/** Alone it may be a line of a log or of settings: `status=401 error=timeout`. */
const error =
	/(?<![\w.%-])(?:(?<=[?&#;])|(?=error=[\w.%+-]{1,80}&))error=[\w.%+-]{1,80}(?:&[^&\s"'<>`\\#]{1,2000}){0,99}/g;

/**
 * Errors of OAuth as a form or a query has them (RFC 6749, sections 4.1.2.1 and 4.2.2.1), most often
 * in the address that the sign-in came back to.
 *
 * @example
 *
 * `https://app.example.com/cb?error=access_denied&error_description=The+user+denied+it&state=1`
 */
export function formsIn(text: string): Json[] {
	return [...text.matchAll(error)].map(({ 0: whole, index }) => {
		const form = nodeOf('{', index, index + whole.length);
		for (const { 0: pair, 1: name = '', index: at } of whole.matchAll(
			/(error(?:_description)?)=[^&]+/g,
		)) {
			const to = index + at + pair.length;
			form.members.push([name, nodeOf('?', index + at + name.length + 1, to)]);
		}
		return form;
	});
}
