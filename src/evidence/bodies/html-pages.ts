import type { ErrorBody, Quote, Span } from '../evidence.ts';
import { wordsOf } from './entities.ts';
import { trimmed, type Tag } from './markup.ts';

const starts = new Set(['!doctype', 'html', 'head', 'title', 'body', 'h1', 'h2']);
const headings = new Set(['h1', 'h2']);
const longestTitle = 500;

/** A page that speaks of a refusal, or of signing in. */
const telling =
	/\b[45]\d\d\b|\berror\b|unauthori[sz]ed|authori[sz]ation|authenticat|forbidden|denied|not allowed|expired|sign.?in|log.?[io]n|access/i;
const status = /(?<![\d.:/-])[45]\d\d(?![\d:/-]|\.\d{4})/;
const password = /type\s{0,4}=\s{0,4}\\{0,3}["']?password|current-password/i;
const signInForm =
	/(?:action|id|name|class)\s{0,4}=\s{0,4}\\{0,3}["']?[^"'<>]{0,200}?(?:log[-_]?[io]n|sign[-_]?[io]n|\bsso\b)/i;

interface Page extends Span {
	to: number;
	hasSignIn: boolean;
	isHtml: boolean;
	title?: Quote;
	heading?: Quote;
}

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
export function htmlPages(text: string, tags: readonly Tag[]): ErrorBody[] {
	const pages: Page[] = [];
	let page: Page | undefined;
	for (const [index, tag] of tags.entries()) {
		const { name, isClosing, from, to, attributes } = tag;
		if (!page || (!isClosing && (name === '!doctype' || (name === 'html' && page.isHtml)))) {
			if (isClosing || !starts.has(name) || tag.prefix !== '') {
				if (name !== 'form' && name !== 'input') continue;
			}
			if (name === '!doctype' && !/html/i.test(attributes)) continue;
			page = { from, to, hasSignIn: false, isHtml: false };
			pages.push(page);
		}
		page.to = to;
		if (name === 'html') page.isHtml = true;
		if (name === 'html' && isClosing) page = undefined;
		else if (!isClosing && name === 'title') page.title ??= inside(text, tags, index);
		else if (!isClosing && headings.has(name)) page.heading ??= inside(text, tags, index);
		else if (name === 'input' && password.test(attributes)) page.hasSignIn = true;
		else if (name === 'form' && signInForm.test(attributes)) page.hasSignIn = true;
	}
	return pages.flatMap((one) => toBody(one) ?? []);
}

/** The words between a tag and the one that ends it, other tags among them left out. */
function inside(text: string, tags: readonly Tag[], index: number): Quote {
	const open = tags[index];
	const from = open?.to ?? 0;
	let to = Math.min(text.length, from + longestTitle);
	for (const next of tags.slice(index + 1, index + 9)) {
		if (next.from >= to) break;
		if (next.name !== open?.name && !starts.has(next.name)) continue;
		to = next.from;
		break;
	}
	const place = trimmed(text, { from, to });
	return { ...place, text: wordsOf(text.slice(place.from, place.to)) };
}

function toBody({ from, to, title, heading, hasSignIn }: Page): ErrorBody | undefined {
	const message = [heading, title].find((quote) => quote && quote.text !== '');
	const words = `${title?.text ?? ''} ${heading?.text ?? ''}`;
	if (!hasSignIn && !telling.test(words)) return undefined;
	const told = status.exec(words)?.[0];
	return {
		kind: 'error-body',
		format: 'html',
		shape: 'page',
		from,
		to,
		...(message && { message }),
		...(told !== undefined && { status: Number(told) }),
		hasSignIn,
	};
}
