import type {
	Credentials,
	Exchange,
	HeaderField,
	Span,
	Token,
} from '../../../../evidence/evidence.ts';
import type { Paste } from '../../../rule.ts';

/** More than this are not looked at: a log of thousands says no more. */
const most = 100;

/** Credentials for a server, with the exchange that they were sent in, where there is one. */
export interface Sent {
	readonly credentials: Credentials;
	readonly exchange?: Exchange;
	/** Whether the answer to this very request was 401. */
	readonly refused: boolean;
}

/**
 * The credentials that a 401 may be about: those of requests that were refused, and those whose
 * answer nobody pasted. What a proxy asked for, and what was accepted, is left out.
 */
export function sentCredentials({ credentials, exchanges }: Paste): readonly Sent[] {
	const exchangeOf = finder(exchanges);
	return credentials
		.flatMap((one): Sent[] => {
			if (one.header !== 'authorization') return [];
			const exchange = exchangeOf(one);
			const status = exchange?.response?.status;
			if (status !== undefined && status !== 401) return [];
			return [{ credentials: one, refused: status === 401, ...(exchange && { exchange }) }];
		})
		.slice(0, most);
}

/** The tokens that a 401 may be about: none that a response brings, and none that was accepted. */
export function sentTokens({ tokens, exchanges }: Paste): readonly Token[] {
	const exchangeOf = finder(exchanges);
	return tokens
		.filter((token) => {
			const { response } = exchangeOf(token) ?? {};
			return !response || (response.status === 401 && token.to <= response.statusAt.from);
		})
		.slice(0, most);
}

/** Whether the paste tells of a 401 at all. */
export function tells401({ exchanges, statuses, bodies, logLines }: Paste): boolean {
	return (
		exchanges.some(({ response }) => response?.status === 401) ||
		[...statuses, ...bodies, ...logLines].some(({ status }) => status === 401)
	);
}

/** A header of an exchange’s request or response. */
export function headerOf(
	part: { readonly headers: readonly HeaderField[] } | undefined,
	...names: readonly string[]
): HeaderField | undefined {
	return part?.headers.find(({ name }) => names.includes(name));
}

/** When the server answered, by its own clock; otherwise when the paste is read. */
export interface Clock {
	readonly now: Date;
	readonly isServers: boolean;
}

/** The clock that times are to be held against: an old paste tells its own time. */
export function clockOf({ exchanges, looseHeaders, now }: Paste): Clock {
	const refusal = exchanges.findLast(({ response }) => response?.status === 401);
	const date = headerOf(refusal?.response ?? { headers: looseHeaders }, 'date');
	const time = date && date.value.text.length <= 40 ? Date.parse(date.value.text) : NaN;
	return Number.isNaN(time) ? { now, isServers: false } : { now: new Date(time), isServers: true };
}

/** Finds the exchange that a stretch stands in. To be asked in the order of the text. */
export function finder(exchanges: readonly Exchange[]): (span: Span) => Exchange | undefined {
	const ordered = exchanges.toSorted((a, b) => a.from - b.from);
	let at = 0;
	return ({ from }) => {
		while (at < ordered.length && (ordered[at]?.to ?? Infinity) <= from) at++;
		const one = ordered[at];
		return one && one.from <= from ? one : undefined;
	};
}
