/** What stands between quotes. Places are in the text that was read. */
export interface Quoted {
	readonly text: string;
	/** Within the quotes. */
	readonly from: number;
	readonly to: number;
	/** Behind the closing quote. */
	readonly end: number;
	readonly sign: 'double' | 'single' | 'typographic' | 'escaped';
	readonly closed: boolean;
	/** Quotes within that are not escaped, and so would end it. */
	readonly inner: readonly number[];
	/** Backslashes before what needs none, as in `EXAMPLE\ana`. */
	readonly needless: readonly number[];
}

const opener = /(\\{0,3})(["'“”„‘’])/y;

/** RFC 9110, section 5.6.2: token = 1*tchar. */
const name = /[\w!#$%&*+.^`|~-]{1,64}/.source;

/** What may follow a value: the end, a separator, the next parameter, challenge or header. */
const follows = new RegExp(
	[
		/\\{0,3}["']?\s{0,8}(?:$|[,;\]}])/.source,
		`\\s{0,8}(?:${name}\\s{0,2}=|(?:www|proxy)-authenticate:)`,
		`\\s{1,8}${name}\\s{1,8}${name}\\s{0,2}=`,
		`\\s{0,8}(?:basic|bearer|digest|negotiate|ntlm)(?:$|,|\\s{1,8}${name}\\s{0,2}=)`,
	].join('|'),
	'iy',
);

/** What stands before the quote that opens the next value. */
const nextParameter = new RegExp(`\\s{0,8},\\s{0,8}${name}\\s{0,2}=`, 'g');
const opensNext = new RegExp(`${nextParameter.source}\\s{0,2}$`);

/** A message with more quotes than that inside is not sorted out. */
const mostInner = 16;

/**
 * Reads a quoted string, RFC 9110, section 5.6.4:
 *
 *     quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
 *
 * and, leniently, one in single, typographic or escaped quotes, one that is not closed, and one with
 * bare quotes inside, as in `error_description="The "aud" claim is missing"`.
 */
export function readQuoted(text: string, from: number): Quoted | undefined {
	opener.lastIndex = from;
	const [open, slashes = '', sign = ''] = opener.exec(text) ?? [];
	if (!open) return undefined;
	const start = from + open.length;
	const close = closer(slashes, sign);
	const ends: number[] = [];
	let unclosedAt = -1;
	let end = nextOf(close, text, start);
	while (end >= 0 && ends.length < mostInner) {
		follows.lastIndex = end + open.length;
		const last = follows.test(text);
		if (!last) {
			const before = Math.max(start, end - 90);
			const next = text.slice(before, end).search(opensNext);
			if (next >= 0) {
				unclosedAt = before + next;
				break;
			}
		}
		ends.push(end);
		if (last) break;
		end = nextOf(close, text, end + open.length);
	}
	// Where no quote looks like the last, the first one is.
	const settled = end >= 0 && unclosedAt < 0 && ends.length < mostInner;
	const closed = ends.length > 0;
	const to = settled
		? end
		: (ends[0] ?? (unclosedAt >= 0 ? unclosedAt : endOfUnclosed(text, start)));
	return {
		...unescaped(text, start, to, slashes === ''),
		from: start,
		to,
		end: closed ? to + open.length : to,
		sign: slashes ? 'escaped' : sign === '"' ? 'double' : sign === "'" ? 'single' : 'typographic',
		closed,
		inner: settled ? ends.slice(0, -1) : [],
	};
}

/** A bare quote is passed over behind a backslash; an escaped one is looked for as it was opened. */
function closer(slashes: string, sign: string): RegExp {
	const mark = /["']/.test(sign) ? sign : /[‘’]/.test(sign) ? '[‘’]' : '[“”]';
	return new RegExp(slashes ? `(\\\\{${slashes.length}}${mark})` : `\\\\[^]|(${mark})`, 'g');
}

function nextOf(close: RegExp, text: string, from: number): number {
	close.lastIndex = from;
	let match = close.exec(text);
	while (match && match[1] === undefined) match = close.exec(text);
	return match?.index ?? -1;
}

/** Up to what looks like the next parameter, or all the rest. */
function endOfUnclosed(text: string, from: number): number {
	nextParameter.lastIndex = from;
	return nextParameter.exec(text)?.index ?? text.length;
}

function unescaped(text: string, from: number, to: number, pairs: boolean) {
	const raw = text.slice(from, to);
	const needless: number[] = [];
	if (!pairs || !raw.includes('\\')) return { text: raw, needless };
	const plain = raw.replace(/\\([^])/g, (_, sign: string, index: number) => {
		if (sign !== '"' && sign !== '\\') needless.push(from + index);
		return sign;
	});
	return { text: plain, needless };
}
