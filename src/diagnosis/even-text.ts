import { isWord, lower, signOf } from './signs.ts';

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

/** A colour of a terminal, which is no part of a message wherever it stands. */
const colour = /\u001b\[[\d;?]*[ -/]*[@-~]/y;

const indent = /[ \t]*/y;

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

const blank = ' '.charCodeAt(0);
const lineBreak = '\n'.charCodeAt(0);

/**
 * Brings a text into the form in which messages are compared. Takes time in proportion to its length.
 *
 * @example
 *
 * `npm ERR! Unable to authenticate,\nnpm ERR! your token` and `Unable to authenticate, your token`
 * have the same `text`: `unable to authenticate,your token`.
 */
export function evenOut(original: string): EvenText {
	// Every sign takes at most its own room, but for three dots in one.
	const room = original.length + 2 * (original.split('…').length - 1);
	const codes = new Uint16Array(room);
	const places = new Uint32Array(room + 1);
	let length = 0;
	let place = 0;
	let space = false;
	let behindWord = false;
	const put = (code: number, word: boolean, from: number): void => {
		if (space && word && behindWord) {
			codes[length] = blank;
			places[length++] = from;
		}
		space = false;
		behindWord = word;
		codes[length] = code;
		places[length++] = from;
	};
	let lineBegins = true;
	while (place < original.length) {
		if (lineBegins) {
			lineBegins = false;
			place += lengthAt(indent, original, place);
			const before = lengthAt(prefix, original, place);
			// A prefix takes the place of the space between two lines.
			space ||= before > 0;
			place += before;
			continue;
		}
		const code = original.charCodeAt(place);
		const { is, code: even } = signOf(code);
		if (is === 'word' || is === 'mark') {
			put(even, is === 'word', place);
			place += 1;
		} else if (is === 'space') {
			space = true;
			lineBegins = code === lineBreak;
			place += 1;
		} else if (is === 'nothing') {
			place += 1;
		} else {
			place += more();
		}
	}
	places[length] = original.length;
	return { text: textOf(codes.subarray(0, length)), at: places.subarray(0, length + 1) };

	/** Takes in a sign that needs a closer look, and tells how far that goes. */
	function more(): number {
		const skip = lengthAt(colour, original, place);
		if (skip > 0) return skip;
		const sign = String.fromCodePoint(original.codePointAt(place) ?? 0);
		const escaped = sign === '\\' ? original[place + 1] : undefined;
		if (escaped === 'n' || escaped === 'r' || escaped === 't') {
			space = true;
			return 2;
		}
		// A logger’s backslash; what it escapes comes next.
		if (escaped === '"' || escaped === '/') return 1;
		const even = sign === '…' ? '...' : lower(sign);
		for (let unit = 0; unit < even.length; unit++)
			put(even.charCodeAt(unit), isWord(even), place + Math.min(unit, sign.length - 1));
		return sign.length;
	}
}

function lengthAt(pattern: RegExp, text: string, place: number): number {
	pattern.lastIndex = place;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** Puts a text together a stretch at a time: a call takes only so many arguments. */
function textOf(codes: Uint16Array): string {
	const stretch = 0x1000;
	const parts: string[] = [];
	for (let from = 0; from < codes.length; from += stretch)
		parts.push(String.fromCharCode(...codes.subarray(from, from + stretch)));
	return parts.join('');
}
