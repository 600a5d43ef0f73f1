/** What some Markdown turns into a link, a mention or a reference without being asked. */
const linked = /:\/\/|[@#]|\w\.\w|mailto:|xmpp:/i;

/**
 * A line of text as Markdown that shows it and does nothing else: CommonMark’s signs escaped, and
 * every word that GitHub or a mail program would make a link or a mention of set as code, where
 * escaping does not help (GitHub Flavored Markdown, section 6.9).
 *
 * @example
 *
 * `see <b>https://example.com</b>` becomes ``see `<b>https://example.com</b>` ``.
 */
export function inertLine(line: string): string {
	return line
		.split(' ')
		.map((word) => (linked.test(word) ? code(word) : escaped(word)))
		.join(' ')
		.replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, escapeBegin);
}

/** A text as a block of code that nothing in it ends: CommonMark, section 4.5. */
export function fenced(text: string): string {
	const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
	return `${fence}text\n${text}\n${fence}`;
}

/** A link that is ours, to a page of a site over TLS; anything else is no link. */
export function link(title: string, address: string): string {
	const shown = inertLine(title);
	const safe = /^https:\/\/[\w.-]+(?::\d{1,5})?(?:[/?#][\w\-.~:/?#@!$&+,;=%]*)?$/.test(address);
	return safe ? `[${shown}](${address})` : shown;
}

/** CommonMark, section 6.1. */
function code(word: string): string {
	const marks = '`'.repeat(longestRun(word) + 1);
	const space = /^`|`$/.test(word) ? ' ' : '';
	return `${marks}${space}${word}${space}${marks}`;
}

function escaped(word: string): string {
	return word.replaceAll(/[\\`*_{}[\]<>|~&$!]/g, String.raw`\$&`);
}

/** A list or an underline begins with these only at the beginning. */
function escapeBegin(begin: string): string {
	return /^\d/.test(begin) ? `${begin}\\` : `\\${begin}`;
}

function longestRun(text: string): number {
	return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
