/**
 * A text in the form in which messages are compared, with the way back to what was pasted.
 *
 * Terminals break lines, tools put a prefix before each, loggers escape quotes, editors curl them,
 * and every library has its own idea of the spaces in JSON. None of that tells one message from
 * another, so none of it is left.
 */
export interface EvenText {
	/** Lower case; a space stands only between two words. */
	readonly text: string;
	/** For each place in `text`, and for its end, the place in the original. */
	readonly at: Readonly<Uint32Array>;
}

/** What is no part of a message wherever it stands: colours of a terminal, marks without width. */
const nothing = /\u001b\[[\d;?]*[ -/]*[@-~]|[\u200b-\u200d\u2060\ufeff\u00ad]/u;

/** What a terminal, a tool or a mail program puts before each line. */
const prefix = new RegExp(
	[
		/(?:npm (?:ERR!|error|warn)(?!\p{L})|> ?|\| ?)+/u, // npm before and after 10.6, quotes, compose logs
		/\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?:?/, // a time
	]
		.map(({ source }) => source)
		.join('|'),
	'iuy',
);

const alike: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
	'‑': '-',
	'…': '...',
};

const isWord = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign);
const isSpace = (sign: string): boolean => /\s/u.test(sign);

/**
 * Brings a text into the form in which messages are compared. Takes time in proportion to its length.
 *
 * @example
 *
 * `npm ERR! Unable to authenticate,\nnpm ERR! your token` and `Unable to authenticate, your token`
 * have the same `text`: `unable to authenticate,your token`.
 */
export function evenOut(original: string): EvenText {
	const signs: string[] = [];
	const places: number[] = [];
	let space = false;
	let place = 0;
	const put = (sign: string): void => {
		if (space && isWord(sign) && isWord(signs.at(-1) ?? '')) {
			signs.push(' ');
			places.push(place);
		}
		space = false;
		signs.push(sign);
		for (let unit = 0; unit < sign.length; unit++) places.push(place + unit);
	};
	const skipped = new RegExp(nothing.source, 'uy');
	let lineBegins = true;
	while (place < original.length) {
		if (lineBegins) {
			lineBegins = false;
			place += lengthAt(/[ \t]*/uy, original, place);
			const before = lengthAt(prefix, original, place);
			// A prefix takes the place of the space between two lines.
			space ||= before > 0;
			place += before;
			continue;
		}
		const skip = lengthAt(skipped, original, place);
		if (skip > 0) {
			place += skip;
			continue;
		}
		const sign = String.fromCodePoint(original.codePointAt(place) ?? 0);
		const escaped = original[place] === '\\' ? original[place + 1] : undefined;
		if (escaped === 'n' || escaped === 'r' || escaped === 't') {
			space = true;
			place += 2;
		} else if (escaped === '"' || escaped === '/') {
			// A logger’s backslash; what it escapes comes next.
			place += 1;
		} else if (isSpace(sign)) {
			space = true;
			lineBegins = sign === '\n';
			place += sign.length;
		} else {
			for (const one of alike[sign] ?? lower(sign)) put(one);
			place += sign.length;
		}
	}
	places.push(original.length);
	return { text: signs.join(''), at: Uint32Array.from(places) };
}

function lower(sign: string): string {
	const small = sign.toLowerCase();
	return small.length === sign.length ? small : sign;
}

function lengthAt(pattern: RegExp, text: string, place: number): number {
	pattern.lastIndex = place;
	return pattern.exec(text)?.[0].length ?? 0;
}
