const reference = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** The words of a piece of markup: without tags, with the usual character references read. */
export function wordsOf(markup: string): string {
	return markup
		.replaceAll(/<[^<>]{0,2000}>/g, ' ')
		.replaceAll(reference, (_, ten: string, sixteen: string, name: string) =>
			name
				? (named[name.toLowerCase()] ?? '')
				: String.fromCodePoint(ten ? Number(ten) : parseInt(sixteen, 16)),
		)
		.replaceAll(/\\[nrt]|\s+/g, ' ')
		.trim();
}
