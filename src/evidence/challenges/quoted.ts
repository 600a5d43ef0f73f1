import type { Quote } from '../evidence.ts';
import type { Fault, ParameterFault } from './faults.ts';

/** What stands between quotes. Places are in the text that was read. */
export interface Quoted {
	/** Unescaped, and where it stands within the quotes. */
	readonly value: Quote;
	/** Behind the closing quote. */
	readonly end: number;
	readonly faults: readonly Fault<ParameterFault>[];
}

const opener = /(\\{0,3})(["'“”„‘’])/y;

/** What may follow a value: the end, a separator, the next parameter, challenge or header. */
const follows =
	/\\{0,3}["']?\s{0,8}(?:$|[,;\]}]|(?:[\w-]{1,64}\s{1,8})?[\w-]{1,64}\s{0,2}=|(?:www|proxy)-authenticate:|(?:basic|bearer|digest|negotiate|ntlm)(?:$|,))/iy;

/** What stands before the quote that opens the next value. */
const nextParameter = /\s{0,8},\s{0,8}[\w-]{1,64}\s{0,2}=/g;
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
	const [open, slashes = '', mark = ''] = opener.exec(text) ?? [];
	if (!open) return undefined;
	const start = from + open.length;
	const marks = /["']/.test(mark) ? mark : '“”‘’';
	// A bare quote is passed over behind a backslash; an escaped one is looked for as it was opened.
	const close = new RegExp(slashes ? `\\\\+([${marks}])` : `\\\\[^]|([${marks}])`, 'g');
	close.lastIndex = start;
	const ends: number[] = [];
	let to: number | undefined;
	for (let found = close.exec(text); found && ends.length < mostInner; found = close.exec(text)) {
		if (found[1] === undefined) continue;
		const { index } = found;
		follows.lastIndex = close.lastIndex;
		const isLast = follows.test(text);
		const before = Math.max(start, index - 90);
		const next = isLast ? -1 : text.slice(before, index).search(opensNext);
		if (next >= 0) {
			to = before + next;
			ends.length = 0;
			break;
		}
		ends.push(index);
		if (isLast) {
			to = index;
			break;
		}
	}
	// Where no quote looks like the last, the first one is.
	const inner = to === undefined ? [] : ends.slice(0, -1);
	nextParameter.lastIndex = start;
	to ??= ends[0] ?? nextParameter.exec(text)?.index ?? text.length;
	const end = ends.length > 0 ? to + open.length : to;
	const faults: Fault<ParameterFault>[] = inner.map((at) => ({
		id: 'unescaped-quote',
		from: at,
		to: at + 1,
	}));
	if (slashes) faults.push({ id: 'escaped-quotes', from, to: end });
	else if (mark === "'") faults.push({ id: 'single-quotes', from, to: end });
	if (end === to) faults.push({ id: 'unclosed-quote', from, to: end });
	const raw = text.slice(start, to);
	const value = { text: slashes ? raw : raw.replace(/\\([^])/g, '$1'), from: start, to };
	return { value, end, faults };
}
