import type { Exchange, HeaderField, Quote, Span } from '../evidence.ts';
import { sideOf } from './header-names.ts';
import type { Item } from './panel-items.ts';
import { statusIn } from './panel-labels.ts';
import { quoteAt } from './quotes.ts';

/** What has been read of a panel so far. */
export interface Draft {
	target?: Quote;
	method?: Quote;
	status?: Span & { readonly status: number };
	body?: Span;
	readonly headers: Readonly<Record<'request' | 'response', HeaderField[]>>;
	/** Where the headers are that come now. */
	side: 'request' | 'response';
	/** The headings that told so; without them the names of the headers do. */
	readonly headings: Set<string>;
	readonly from: number;
	to: number;
	count: number;
}

export function newDraft(from: number): Draft {
	return {
		headers: { request: [], response: [] },
		side: 'response',
		headings: new Set(),
		from,
		to: from,
		count: 0,
	};
}

/** Adds an item; tells whether it belongs to this exchange and not to the next one. */
export function takeItem(text: string, draft: Draft, { name, value, method }: Item): boolean {
	const quote = quoteAt(text, value.from, value.to);
	if (typeof name === 'object') {
		if (!takeHeader(draft, { ...name, value: quote })) return false;
	} else if (name === 'target') {
		const isSame = draft.headings.has('request') && draft.method?.text === method?.text;
		if (method ? draft.method && !isSame : draft.target) return false;
		draft.target ??= quote;
		if (method) draft.method ??= method;
	} else if (name === 'method') {
		if (draft.method) return false;
		draft.method = quote;
	} else if (name === 'status') {
		const status = statusIn(text, value);
		if (!status || (draft.status && draft.status.status !== status.status)) return false;
		draft.status ??= status;
	} else if (name === 'aside') {
		return true;
	} else {
		if (draft.headings.has(name) || (name === 'start' && draft.count > 3)) return false;
		draft.headings.add(name);
		if (name === 'request' || name === 'response') draft.side = name;
	}
	draft.count++;
	draft.to = Math.max(draft.to, value.to);
	return true;
}

/** Pseudo-headers (RFC 9113, section 8.3) but for the authority and the scheme are told elsewhere. */
function takeHeader(draft: Draft, field: HeaderField): boolean {
	const { name, value } = field;
	const isPseudo = name.startsWith(':');
	const isTold = draft.headings.has('request') || draft.headings.has('response');
	const side = name === ':status' ? 'response' : isPseudo ? 'request' : sideOf(name);
	if (side && (isPseudo || !isTold)) draft.side = side;
	if (name === ':method') draft.method ??= value;
	else if (name === ':path') draft.target ??= value;
	else if (name === ':status') {
		const status = Number(value.text);
		if (draft.status) return draft.status.status === status;
		if (!(status >= 100 && status <= 599)) return false;
		draft.status = { from: value.from, to: value.to, status };
	} else draft.headers[draft.side].push(field);
	return true;
}

/** One label by itself is no exchange: it may be a line of a log. */
export function exchangeOf(draft: Draft): Exchange | undefined {
	const { target, method, status, body, headers, from, to, count } = draft;
	const hasRequest = (target ?? method ?? headers.request[0]) !== undefined;
	if (count < 2 || !(hasRequest || status)) return undefined;
	const isPostman = headers.request.some(({ value }) => value.text.startsWith('PostmanRuntime/'));
	return {
		kind: 'exchange',
		source: isPostman ? 'postman' : 'devtools',
		from,
		to,
		...(hasRequest && {
			request: { ...(method && { method }), ...(target && { target }), headers: headers.request },
		}),
		...(status && {
			response: {
				status: status.status,
				statusAt: { from: status.from, to: status.to },
				headers: headers.response,
				...(body && { body }),
			},
		}),
	};
}
