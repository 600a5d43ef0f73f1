import type { Credentials, Exchange, Span, Token } from '../../../../evidence/evidence.ts';
import type { Paste } from '../../../rule.ts';
import { valueOf } from '../../facts.ts';

/** More than this are not looked at: a log of thousands says no more. */
const most = 100;

/** Credentials for a server, with the exchange that they were sent in, where there is one. */
export interface Sent {
	readonly credentials: Credentials;
	readonly exchange: Exchange | undefined;
	/** Whether the answer to this very request was 401. */
	readonly isRefused: boolean;
}

/** The exchange that a stretch stands in. */
export function exchangeOf({ exchanges }: Paste, { from }: Span): Exchange | undefined {
	return exchanges.find((one) => one.from <= from && from < one.to);
}

/**
 * The credentials that a 401 may be about: those of requests that were refused, and those whose
 * answer nobody pasted. What a proxy asked for, and what was accepted, is left out.
 */
export function sentCredentials(paste: Paste): readonly Sent[] {
	return paste.credentials.slice(0, most).flatMap((credentials): Sent[] => {
		const exchange = exchangeOf(paste, credentials);
		const status = exchange?.response?.status ?? 0;
		return credentials.header === 'authorization' && (status === 0 || status === 401)
			? [{ credentials, exchange, isRefused: status === 401 }]
			: [];
	});
}

/** The tokens that a 401 may be about: none that a response brings, and none that was accepted. */
export function sentTokens(paste: Paste): readonly Token[] {
	return paste.tokens.slice(0, most).filter((token) => {
		const { response } = exchangeOf(paste, token) ?? {};
		return !response || (response.status === 401 && token.to <= response.statusAt.from);
	});
}

/** The server’s clock, which an old paste tells; otherwise the clock by which it is read. */
export function clockOf({ exchanges, looseHeaders, now }: Paste): {
	now: Date;
	isServers: boolean;
} {
	const refusal = exchanges.findLast(({ response }) => response?.status === 401);
	const date = valueOf(refusal?.response ?? { headers: looseHeaders }, 'date');
	const time = date.length <= 40 ? Date.parse(date) : NaN;
	return Number.isNaN(time) ? { now, isServers: false } : { now: new Date(time), isServers: true };
}
