import type { ErrorBody, Quote } from '../evidence.ts';
import { wordsOf } from './entities.ts';

/** Tags that a page, or what is left of one, begins with. */
const begin = /<(?:!doctype html|html|head|title|body|h[12]|form|input)\b/gi;

// `<\/html>` is how JSON may write `</html>`.
const end = /<\\{0,3}\/html\s{0,9}>|(?=<!doctype)/gi;

/** A page that speaks of a refusal, or of signing in. */
const telling =
	/\b[45]\d\d\b|\berror\b|unauthori[sz]ed|authori[sz]ation|authenticat|forbidden|denied|not allowed|expired|sign.?in|log.?[io]n|access/i;
const status = /(?<![\d.:/-])[45]\d\d(?![\d:/-]|\.\d{4})/;
const signIn =
	/<(?:input\b[^<>]{0,2000}?(?:type\s{0,4}=\s{0,4}\\{0,3}["']?password|current-password)|form\b[^<>]{0,2000}?(?:action|id|name|class)\s{0,4}=\s{0,4}\\{0,3}["']?[^"'<>]{0,200}?(?:log[-_]?[io]n|sign[-_]?[io]n|\bsso\b))/i;

/**
 * Pages of HTML that tell of an error or hold a form for signing in, whole or in part.
 *
 * @example
 *
 * ```html
 * <html><head><title>401 Authorization Required</title></head>
 * <body><center><h1>401 Authorization Required</h1></center></body></html>
 * ```
 */
export function htmlPages(text: string): ErrorBody[] {
	const found: ErrorBody[] = [];
	begin.lastIndex = 0;
	for (let match = begin.exec(text); match; match = begin.exec(text)) {
		const from = match.index;
		end.lastIndex = begin.lastIndex;
		const stop = end.exec(text);
		const rest = text.slice(from, stop ? end.lastIndex : text.length);
		// Without an end, a page goes as far as its last tag.
		const page = rest.slice(0, rest.indexOf('>', rest.lastIndexOf('<')) + 1) || rest;
		const to = (begin.lastIndex = from + page.length);
		const inside = (tag: RegExp): Quote => {
			const opening = tag.exec(page);
			return contentAt(page, from, opening ? opening.index + opening[0].length : page.length);
		};
		const title = inside(/<title\b[^<>]{0,2000}>/i);
		const heading = inside(/<h[12]\b[^<>]{0,2000}>/i);
		const message = heading.text ? heading : title;
		const words = `${title.text} ${heading.text}`;
		const told = status.exec(words)?.[0];
		const hasSignIn = signIn.test(page);
		if (!hasSignIn && !telling.test(words)) continue;
		found.push({
			kind: 'error-body',
			format: 'html',
			shape: 'page',
			from,
			to,
			...(message.text && { message }),
			...(told && { status: Number(told) }),
			hasSignIn,
		});
	}
	return found;
}

/** The words up to the end of a title or a heading, other tags among them left out. */
function contentAt(page: string, start: number, at: number): Quote {
	const [said = ''] = page
		.slice(at, at + 500)
		.split(/<\\{0,3}\/?(?:title|head|h[12]|body|html)\b/i, 1);
	const from = start + at + said.length - said.trimStart().length;
	const to = Math.max(from, start + at + said.trimEnd().length);
	return { from, to, text: wordsOf(said) };
}
