import type { Exchange, HeaderField, Quote, Span } from '../evidence.ts';
import { readBody } from './body.ts';
import { lower, readHeaderLine } from './header-line.ts';
import { isKnown, sideOf } from './header-names.ts';
import { headOf, isBlank, isNoise, isPrompt, lineAt, nextFilled, type Line } from './lines.ts';
import { isStartLine, readRequestLine, readStatusLine, type RequestLine } from './start-line.ts';
import { quoteAt } from './written.ts';

/** Labels and headings of Chrome, Edge, Firefox, Safari, Postman’s console and `kubectl -v=8`. */
const label =
	/^[▶▼▸▾►]? ?(?:((?:Request )?URL|Request Method|(?:Response )?Status(?: Code)?|Remote Address|Referrer Policy|Source|Address|Initiator)|(General|Summary|Network|(?:Request|Response)(?: Headers| Body)?)(?: \(\d[\d.,]* ?k?B\))?)(?:[ \t]{0,4}:[ \t]{0,8}|\t[ \t]{0,8}|$)/i;

/** What a panel begins with. */
const opening =
	/^(?::(?:status|method|authority|path|scheme)\b|[▶▼▸▾►]? ?(?:(?:General|Summary):?$|(?:Request (?:URL|Method|Headers)|Response (?:Status|Headers)|Status Code)\b))/i;

/** A status or a time by itself, as Postman’s console has them below the address. */
const measure = /^(?:[1-5]\d\d(?: [A-Z][a-z]+){0,3}|[\d.]{1,9} m?s)$/;

type Side = 'request' | 'response';

/** One thing that a panel tells; the value may stand in the line below its name. */
interface Item {
	/**
	 * Of a header; or `:url`, `:path`, `:method`, `:status`, as labels and start lines tell them too;
	 * or a heading behind `#`; or nothing.
	 */
	readonly name: Lowercase<string>;
	readonly nameAt: Span;
	readonly value: Quote;
	/** Where the next item may stand. */
	readonly next: number;
}

/**
 * Reads what was copied from a network panel: labels, headings, pseudo-headers and headers, with
 * each value behind its name or in the line below. Without headings the names of the headers tell
 * whether they were sent or received.
 *
 * @example
 *
 * ```text
 * Request URL: https://api.example.com/orders
 * Request Method: GET
 * Status Code: 401 Unauthorized
 * www-authenticate: Bearer
 * :authority: api.example.com
 * ```
 */
export function readPanel(
	text: string,
	first: Line,
): { readonly exchange?: Exchange; readonly next: number } | undefined {
	if (!isOpening(text, first)) return undefined;
	const told = new Map<string, Quote>();
	const headers: Record<Side, HeaderField[]> = { request: [], response: [] };
	let side: Side = 'response';
	/** Whether a heading told which headers come now. */
	let isTold = false;
	/** Names have no colon, as Chrome writes them since 2024: every other line is a value. */
	let isBare = false;
	let body: Span | undefined;
	let { from: to, start: next } = first;
	while (next < text.length) {
		const line: Line = lineAt(text, next);
		if (isBlank(line) || isNoise(text, line)) {
			({ next } = line);
			continue;
		}
		if (isPrompt(text, line)) break;
		// Below a heading, headers may be shown as they went over the wire.
		const start: RequestLine | undefined =
			isTold || told.size === 0 ? readRequestLine(text, line) : undefined;
		const item: Item | undefined = start
			? { name: ':method' as const, nameAt: line, value: start.method, next: line.next }
			: readItem(text, line, isBare, isTold);
		if (!item) break;
		const { name, nameAt, value }: Item = item;
		if (/^(?:#.*|:(?:url|path|method|status))$/.test(name)) {
			const before = told.get(name);
			// What is told once more is the next exchange’s.
			if (before && (/^#|url/.test(name) || before.text !== value.text)) break;
			told.set(name, before ?? value);
			if (start) told.set(':path', told.get(':path') ?? start.target);
			const heading: string | undefined = /^#(request|response)(?! body)/.exec(name)?.[1];
			isTold ||= heading !== undefined;
			if (heading) side = heading as Side;
			if (name === ':url') isBare = !text.slice(line.from, line.to).includes(':');
		} else if (name) {
			if (!isTold) side = name.startsWith(':') ? 'request' : (sideOf(name) ?? side);
			headers[side].push({ name, nameAt, value });
		}
		if (name === ':status' && !isTold) side = 'response';
		if (name) to = Math.max(to, value.to, start?.target.to ?? 0);
		({ next } = item);
		if (name === '#response body') {
			({ span: body, next } = readBody(text, value.text ? value.from : next, first.mark));
			break;
		}
		// The body of a request may say anything.
		if (name === '#request body')
			for (let below = lineAt(text, next); next < text.length; below = lineAt(text, next)) {
				if (label.test(headOf(text, below)) || isStartLine(text, below) || isPrompt(text, below))
					break;
				({ next } = below);
			}
	}
	const method = told.get(':method');
	const target = told.get(':url') ?? told.get(':path');
	const status = told.get(':status');
	const hasRequest = (method ?? target ?? headers.request[0]) !== undefined;
	next = Math.max(next, first.next);
	// One label by itself is no exchange: it may be a line of a log.
	if (told.size + headers.request.length + headers.response.length < 2 || !(hasRequest || status))
		return { next };
	const exchange: Exchange = {
		kind: 'exchange',
		source: 'devtools',
		from: first.from,
		to: Math.max(to, body?.to ?? 0),
		...(hasRequest && {
			request: { ...(method && { method }), ...(target && { target }), headers: headers.request },
		}),
		...(status && {
			response: {
				status: Number(status.text),
				statusAt: { from: status.from, to: status.to },
				headers: headers.response,
				...(body && { body }),
			},
		}),
	};
	return { exchange, next };
}

function isOpening(text: string, line: Line): boolean {
	if (opening.test(headOf(text, line))) return true;
	// Postman’s console and kubectl begin with `GET https://api.example.com/orders`.
	let below = readRequestLine(text, line)?.isWhole === false ? nextFilled(text, line) : undefined;
	for (let lines = 0; below && lines < 3 && measure.test(headOf(text, below)); lines++)
		below = nextFilled(text, below);
	return !!below && label.test(headOf(text, below));
}

/** Reads the item that begins at a line. */
function readItem(text: string, line: Line, isBare: boolean, isTold: boolean): Item | undefined {
	const head = headOf(text, line);
	const status = isTold ? readStatusLine(text, line)?.statusAt : undefined;
	if (status) return itemOf(text, ':status', line, status, line);
	if (measure.test(head))
		return itemOf(text, head.endsWith('s') ? '' : ':status', line, line, line);
	const [whole, words, heading] = label.exec(head) ?? [];
	if (whole !== undefined) {
		const from = line.from + whole.length;
		const rest = { from, to: line.to };
		if (heading) {
			// “Request: …” and “General: …” with something behind them are sentences.
			const mayFollow = from === line.to || /^response body/i.test(heading);
			return mayFollow ? itemOf(text, `#${heading}`, line, rest, line) : undefined;
		}
		const [name = ''] = /url|method|status/.exec(lower(words ?? '')) ?? [];
		const below = from < line.to ? undefined : nextFilled(text, line);
		return itemOf(text, name && `:${name}`, line, below ?? rest, below ?? line);
	}
	if (isBare) {
		const name = lower(head.replace(/:$/, ''));
		const below = nextFilled(text, line);
		const isName = /^:?[a-z][a-z0-9-]{0,99}$/.test(name) && (/[:-]/.test(name) || isKnown(name));
		return below && isName ? itemOf(text, name, line, below, below) : undefined;
	}
	const field = readHeaderLine(text, line);
	if (!field) return undefined;
	const below = field.value.text ? undefined : nextFilled(text, line);
	const isBelow = below && readHeaderLine(text, below)?.value.text !== '';
	return isBelow
		? itemOf(text, field.name, field.nameAt, below, below)
		: { ...field, next: line.next };
}

function itemOf(
	text: string,
	name: string,
	{ from, to }: Span,
	value: Span,
	{ next }: Line,
): Item | undefined {
	const nameAt = { from, to };
	if (name !== ':status')
		return { name: lower(name), nameAt, value: quoteAt(text, value.from, value.to), next };
	const head = headOf(text, value);
	const [whole, digits] = /^\W{0,4}([1-5]\d\d)(?![\w.])/.exec(head) ?? [];
	if (!whole || !digits) return undefined;
	const end = value.from + whole.length;
	return { name, nameAt, value: quoteAt(text, end - 3, end), next };
}
