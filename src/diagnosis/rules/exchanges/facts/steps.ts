import type {
	Exchange,
	HeaderField,
	RequestPart,
	ResponsePart,
	Span,
} from '../../../../evidence/evidence.ts';
import { urlOf } from '../../../../evidence/har/address.ts';
import type { Paste } from '../../../rule.ts';
import { headerOf, valueOf } from '../../facts.ts';

/** An exchange with what follows from it and from the one before. */
export interface Step {
	readonly exchange: Exchange;
	readonly request: RequestPart | undefined;
	readonly response: ResponsePart | undefined;
	/** 0 where no response was pasted. */
	readonly status: number;
	/** In capitals; `GET` where none is told. */
	readonly method: string;
	/** Where it went; with `https` where nothing tells the scheme. */
	readonly url: URL | undefined;
	/** The header that says who asks, `Authorization` before any other. */
	readonly carrier: HeaderField | undefined;
	/** Whether a header that is not there was not sent. */
	readonly isComplete: boolean;
}

const keyHeader =
	/^(?:private|job|deploy)-token$|^(?:x-)?(?:[a-z0-9-]{0,40}-)?(?:api-?key|auth|(?:auth|access|session)-(?:token|key)|subscription-key|token|client-secret)$/;
const notACredential = /csrf|xsrf|page|continuation/;
const keyInAddress = /[?&](?:\w{0,20}token|api_?key|key|auth|sig(?:nature)?|x-amz-signature)=/i;

/** What makes curl take credentials from elsewhere. */
const fromElsewhere =
	/\s(?:-[a-zA-Z]{0,8}[nKEbu]|--(?:netrc|config|cert|key|cookie|user|negotiate|ntlm|digest|anyauth|aws-sigv4))\b/;

const kept = new WeakMap<Paste, readonly Step[]>();

/** The exchanges of a paste, each with its address worked out. */
export function stepsOf(paste: Paste): readonly Step[] {
	const known = kept.get(paste);
	if (known) return known;
	const steps: Step[] = [];
	for (const exchange of paste.exchanges) steps.push(stepOf(paste.text, exchange, steps.at(-1)));
	kept.set(paste, steps);
	return steps;
}

function stepOf(text: string, exchange: Exchange, last: Step | undefined): Step {
	const { request, response, source, from, to } = exchange;
	const headers = request?.headers ?? [];
	const written = text.slice(from, to);
	return {
		exchange,
		request,
		response,
		status: response?.status ?? 0,
		method: request?.method?.text.toUpperCase() ?? 'GET',
		// A response alone behind a redirect answers where that leads.
		url: request ? addressOf(request) : last && goalOf(last),
		carrier:
			headerOf(request, 'authorization') ??
			headers.find(({ name }) => keyHeader.test(name) && !notACredential.test(name)),
		isComplete:
			headers.some(({ name }) => !name.startsWith(':') && name !== 'host') &&
			source !== 'copy-as-fetch' &&
			source !== 'har' &&
			!(source === 'copy-as-curl' && fromElsewhere.test(written)) &&
			!(source === 'devtools' && /provisional headers/i.test(written)),
	};
}

function addressOf(request: RequestPart): URL | undefined {
	const host = valueOf(request, ':authority') || valueOf(request, 'host');
	const target = request.target?.text ?? valueOf(request, ':path');
	return urlOf(target, host === '' ? undefined : `https://${host}`);
}

/** Whether all of a request is there, and nothing in it says who asks. */
export function isBare({ request, isComplete, carrier, url }: Step): boolean {
	return (
		isComplete && !carrier && !headerOf(request, 'cookie') && !keyInAddress.test(url?.search ?? '')
	);
}

/** Where a redirect leads. */
export function goalOf({ response, status, url }: Step): URL | undefined {
	const location = valueOf(response, 'location');
	return isRedirect(status) && location !== '' ? urlOf(location, url?.href) : undefined;
}

export function isRedirect(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

/** Whether two addresses are the same but for the scheme and what stands behind the path. */
export function isSamePlace(one: URL | undefined, other: URL | undefined): boolean {
	return one !== undefined && one.host === other?.host && one.pathname === other.pathname;
}

/** Whether people sign in at an address, as far as its path tells. */
export function isSignInPage(url: URL | undefined): boolean {
	return /(?:^|[/_-])(?:log[-_]?in|sign[-_]?in|sso|authorize)(?:[/._-]|$)/i.test(
		url?.pathname ?? '',
	);
}

/** The first line of a request, or what there is of it. */
export function requestAt({ exchange, request }: Step): Span {
	const { from, to } = request?.target ?? exchange;
	return { from, to: request?.target ? to : Math.min(to, from + 1) };
}

export function statusAt({ response, exchange }: Step): Span {
	return response?.statusAt ?? { from: exchange.from, to: exchange.from };
}
