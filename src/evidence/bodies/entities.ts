const reference =
	/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash));/g;
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
};

/** The words of a piece of markup: without tags, with the usual character references read. */
export function wordsOf(markup: string): string {
	return markup
		.replaceAll(/<[^<>]{0,2000}>/g, ' ')
		.replaceAll(reference, (whole, ten?: string, sixteen?: string, name?: string) => {
			const code = ten ? Number(ten) : sixteen ? parseInt(sixteen, 16) : undefined;
			if (code === undefined) return named[name ?? ''] ?? whole;
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		})
		.replaceAll(/\\[nrt]|\s+/g, ' ')
		.trim();
}
