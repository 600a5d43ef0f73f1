const quote = 0x22;
const backslash = 0x5c;

/**
 * Takes the whole and sound entries out of a HAR that `JSON.parse` refuses: a file that was cut off,
 * or one whose middle was edited by hand. Nothing where there is no such list. Takes time in
 * proportion to the length of the text.
 */
export function salvageEntries(text: string): unknown[] | undefined {
	const list = /"entries"\s{0,40}:\s{0,40}\[/.exec(text);
	if (!list) return undefined;
	const entries: unknown[] = [];
	let depth = 0;
	let from = 0;
	for (let at = list.index + list[0].length; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			at = endOfString(text, at);
		} else if (code === 0x7b || code === 0x5b) {
			if (depth === 0) from = at;
			depth++;
		} else if (code === 0x7d || code === 0x5d) {
			if (depth === 0) break;
			if (--depth === 0) entries.push(...parsed(text.slice(from, at + 1)));
		}
	}
	return entries;
}

/** The place of the quotation mark that ends a string, or the end of the text. */
function endOfString(text: string, begin: number): number {
	for (let at = begin + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === backslash) at++;
		else if (code === quote) return at;
	}
	return text.length;
}

function parsed(text: string): unknown[] {
	try {
		return [JSON.parse(text)];
	} catch {
		return [];
	}
}
