import type {
	Exchange,
	HeaderField,
	RequestPart,
	ResponsePart,
	Span,
} from '../../../../evidence/evidence.ts';
import { urlOf } from '../../../../evidence/har/address.ts';
import type { HarEntry, HarHeader } from '../../../../evidence/har/har-entry.ts';
import { sentWith, type Sent } from '../../../../evidence/har/sent.ts';
import type { Paste } from '../../../rule.ts';
import { headerOf, valueOf } from './headers.ts';

/** An exchange with what follows from it and from those before it. */
export interface Step {
	readonly exchange: Exchange;
	readonly request?: RequestPart;
	readonly response?: ResponsePart;
	/** 0 where no response was pasted. */
	readonly status: number;
	/** In capitals; `GET` where none is told. */
	readonly method: string;
	/** Where it went; with `https` where nothing tells the scheme. */
	readonly url?: URL;
	readonly knowsScheme: boolean;
	readonly sent: Sent;
	/** Whether what is not among the headers was not sent. */
	readonly isComplete: boolean;
	/** For the readers of HAR files, which reason over the same things. */
	readonly entry: HarEntry;
}

const kept = new WeakMap<Paste, readonly Step[]>();

/**
 * The exchanges of a paste, each with its address worked out. A command for curl that only comes
 * before the request that it sent, as `curl -v` shows it, is no step of its own.
 */
export function stepsOf(paste: Paste): readonly Step[] {
	const known = kept.get(paste);
	if (known) return known;
	const hidesSecrets = isSanitised(paste);
	const steps: Step[] = [];
	let before: Exchange | undefined;
	for (const [at, exchange] of paste.exchanges.entries()) {
		if (isSameRequest(exchange, paste.exchanges[at + 1])) {
			before = exchange;
			continue;
		}
		steps.push(stepOf(paste, exchange, before, steps.at(-1), hidesSecrets));
		before = undefined;
	}
	kept.set(paste, steps);
	return steps;
}

function stepOf(
	paste: Paste,
	exchange: Exchange,
	command: Exchange | undefined,
	last: Step | undefined,
	hidesSecrets: boolean,
): Step {
	const { request, response } = exchange;
	const { url, knowsScheme } = addressOf(exchange, command, last);
	const method = request?.method?.text.toUpperCase() ?? 'GET';
	const isComplete =
		!hidesSecrets &&
		exchange.source !== 'copy-as-fetch' &&
		(request?.headers.some(({ name }) => !isPseudo(name)) ?? false) &&
		!hasMore(paste.text, command ?? exchange);
	const entry: HarEntry = {
		index: exchange.from,
		method,
		url: url?.href ?? '',
		requestHeaders: (request?.headers ?? []).flatMap(harHeaders),
		requestCookies: [],
		status: response?.status ?? 0,
		statusText: '',
		responseHeaders: (response?.headers ?? []).flatMap(harHeaders),
		responseCookies: [],
		viaServiceWorker: false,
		fromCache: false,
		isNavigation: isNavigation(request),
	};
	return {
		exchange,
		...(request && { request }),
		...(response && { response }),
		status: response?.status ?? 0,
		method,
		...(url && { url }),
		knowsScheme,
		sent: sentWith(entry, isComplete),
		isComplete,
		entry,
	};
}

const isPseudo = (name: string): boolean => name.startsWith(':') || name === 'host';

const harHeaders = ({ name, value }: HeaderField): HarHeader[] =>
	name.startsWith(':') ? [] : [{ name, written: name, value: value.text }];

/** Whether a browser opens a page by it: Fetch Metadata, `Sec-Fetch-Mode`. */
export function isNavigation(request: RequestPart | undefined): boolean {
	const mode = valueOf(request, 'sec-fetch-mode');
	return (
		mode === 'navigate' || (mode === '' && valueOf(request, 'upgrade-insecure-requests') === '1')
	);
}

/** Credentials that a command takes from elsewhere, and headers that DevTools does not have. */
function hasMore(text: string, { source, from, to }: Span & Pick<Exchange, 'source'>): boolean {
	const written = text.slice(from, to);
	return source === 'copy-as-curl'
		? /\s(?:-[a-zA-Z]{0,8}[nKEbu]|--(?:netrc|config|cert|key|cookie|user|negotiate|ntlm|digest|anyauth|aws-sigv4))\b/.test(
				written,
			)
		: source === 'devtools' && /provisional headers/i.test(written);
}

/** Chrome saves a HAR without what carries secrets (see `har/sanitised.ts`). */
function isSanitised({ exchanges }: Paste): boolean {
	return (
		exchanges.some(({ source }) => source === 'har') &&
		!exchanges.some(
			({ request, response }) =>
				headerOf(request, 'authorization') ??
				headerOf(request, 'cookie') ??
				headerOf(response, 'set-cookie'),
		)
	);
}

function isSameRequest(command: Exchange, next: Exchange | undefined): boolean {
	const path = pathOf(command.request?.target?.text);
	return (
		(command.source === 'copy-as-curl' || command.source === 'copy-as-fetch') &&
		!command.response &&
		next?.source === 'curl-verbose' &&
		path !== undefined &&
		path === pathOf(next.request?.target?.text)
	);
}

function pathOf(target: string | undefined): string | undefined {
	return target === undefined ? undefined : urlOf(target, 'https://example.com')?.pathname;
}

function addressOf(
	{ request, response }: Exchange,
	command: Exchange | undefined,
	last: Step | undefined,
): { url?: URL; knowsScheme: boolean } {
	const target = request?.target?.text ?? '';
	if (/^https?:\/\//i.test(target)) return withUrl(urlOf(target), true);
	const goal = last && goalOf(last);
	// A response alone behind a redirect answers where that leads.
	if (!request)
		return goal ? withUrl(goal, last.knowsScheme || hasScheme(last)) : { knowsScheme: false };
	const host = valueOf(request, ':authority') || valueOf(request, 'host');
	const path = target.startsWith('/') ? target : valueOf(request, ':path') || '/';
	if (host === '' || target === '*') return { knowsScheme: false };
	const bare = urlOf(`https://${host}${path}`);
	if (!bare) return { knowsScheme: false };
	const fromCommand = urlOf(command?.request?.target?.text ?? '');
	const scheme =
		valueOf(request, ':scheme') ||
		(fromCommand?.hostname === bare.hostname ? fromCommand.protocol.slice(0, -1) : '') ||
		(goal && hasScheme(last) && goal.host === bare.host ? goal.protocol.slice(0, -1) : '') ||
		(response?.version?.startsWith('HTTP/2') ? 'https' : '');
	return withUrl(urlOf(`${scheme || 'https'}://${host}${path}`), scheme !== '');
}

function withUrl(url: URL | undefined, knowsScheme: boolean): { url?: URL; knowsScheme: boolean } {
	return url ? { url, knowsScheme } : { knowsScheme: false };
}

const hasScheme = ({ response }: Step): boolean => /^https?:/i.test(valueOf(response, 'location'));

/** Where a redirect leads: RFC 9110, sections 10.2.2 and 15.4. */
export function goalOf({ response, status, url }: Step): URL | undefined {
	const location = valueOf(response, 'location');
	return isRedirect(status) && location !== '' ? urlOf(location, url?.href) : undefined;
}

export function isRedirect(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

/** Whether one step asks for what the redirect before it leads to; nothing where that is not told. */
export function follows(redirect: Step, next: Step): boolean | undefined {
	const goal = goalOf(redirect);
	if (!goal || !next.url) return undefined;
	return goal.host === next.url.host && goal.pathname === next.url.pathname;
}

/** The first line of a request, or what there is of it. */
export function requestAt({ exchange, request }: Step): Span {
	const first = request?.method ?? request?.target;
	const last = request?.target ?? request?.method;
	return first && last && first.from < last.to
		? { from: first.from, to: last.to }
		: { from: exchange.from, to: Math.min(exchange.to, exchange.from + 1) };
}

export function statusAt({ response, exchange }: Step): Span {
	return response?.statusAt ?? { from: exchange.from, to: exchange.from };
}

/** The header that carries credentials, `Authorization` before any other. */
export function carrierOf({ request, sent }: Step): HeaderField | undefined {
	const names = sent.credentials.filter((one) => one.in === 'header').map(({ name }) => name);
	return headerOf(request, names.includes('authorization') ? 'authorization' : (names[0] ?? ''));
}
