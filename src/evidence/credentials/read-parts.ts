import type { Fault } from '../challenges/faults.ts';
import type { CredentialsFaultId } from './faults.ts';
import { demanded, isScheme, schemesWithToken } from './names.ts';
import { standInOf } from './stand-ins.ts';

/** A header parted into its scheme and the bare value. Places are in the text that was read. */
export interface Parts {
	/** In small letters. */
	readonly scheme: string;
	/** Of the value, without what came along round it. */
	readonly from: number;
	readonly to: number;
	/** What the value is where it is no token. */
	readonly form?: 'parameters' | 'other';
	readonly parameters?: ReadonlySet<string>;
	readonly faults: readonly Fault<CredentialsFaultId>[];
}

const headerName = /^["']?(?:proxy-|x-)?authorization["']?\s{0,3}[:=]/i;
const quotesBefore = /^\\*["'`“”„‘’«»]+/;
const quotesBehind = /\\{0,4}(?<!["'`“”„‘’«»])["'`“”„‘’«»]{1,8}$/;
/** Credentials that are a list of parameters, as those of Digest (RFC 7616, section 3.4). */
const firstParameter = /^[A-Za-z][\w-]*\s?=\s?[^\s=,]/;
const secondCredentials = /[,;]\s{0,3}(?:basic|bearer|digest|negotiate|ntlm|token|apikey)\s[^]*/i;
const printed = /^(?:b|Optional\()\\?["'](?=[^"']+["'])/;
const inBrackets = /^(?:<.+>|\{.+\}|\[.+\]|\(.+\))$/s;
/** What no token68 holds (RFC 9110, section 11.2); `12|…` is how Laravel Sanctum writes its tokens. */
const outside = /[^\w.~+/=\s|\x80-\uffff-]/;

/**
 * Reads an `Authorization` header, RFC 9110, section 11.4:
 *
 *     credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * and takes off layer by layer what came along: quotes, names, second schemes.
 *
 * @example
 *
 * `Bearer Bearer eyJ…` has the scheme `bearer` and the fault `doubled-scheme`; in `eyJ…` alone it is
 * missing.
 */
export function readParts(text: string): Parts {
	const faults: Fault<CredentialsFaultId>[] = [];
	let from = 0;
	let to = text.length;
	let scheme = '';
	let parameters: Set<string> | undefined;
	const rest = (): string => text.slice(from, to);
	const done = (form?: Parts['form']): Parts => ({
		scheme,
		from,
		to,
		faults,
		...(parameters && { parameters }),
		...(form && { form }),
	});
	const fault = (id: CredentialsFaultId, begin: number, end: number): unknown =>
		faults.push({ id, from: begin, to: end });
	/** Names what is written somewhere in what is left, and tells where it begins. */
	const within = (pattern: RegExp, id: CredentialsFaultId): number | undefined => {
		const found = pattern.exec(rest());
		if (!found?.[0]) return undefined;
		const begin = from + found.index;
		fault(id, begin, begin + found[0].length);
		return begin;
	};
	/** Takes off what is written at the beginning. */
	const front = (pattern: RegExp, id: CredentialsFaultId): boolean => {
		const isThere = within(pattern, id) !== undefined;
		if (isThere) from = faults.at(-1)?.to ?? from;
		return isThere;
	};
	/** Takes off what is written at the end, but never all of it. */
	const back = (pattern: RegExp, id: CredentialsFaultId): boolean => {
		const end = to;
		to -= pattern.exec(text.slice(Math.max(from + 1, to - 9), to))?.[0].length ?? 0;
		if (to < end) fault(id, to, end);
		return to < end;
	};
	const trim = (): void => {
		from = to - rest().trimStart().length;
		to = from + rest().trimEnd().length;
	};
	const endings = (): void => {
		do trim();
		while (
			back(/(?:\\[rn]|%0[ad]){1,8}$/i, 'escaped-line-break') ||
			back(/[,;]$/, 'trailing-separator')
		);
	};
	const quotes = (): boolean => {
		const isClosed = back(quotesBehind, 'quotes');
		if (front(quotesBefore, isClosed ? 'quotes' : 'unclosed-quote')) return true;
		if (isClosed) to = faults.pop()?.to ?? to;
		return false;
	};

	endings();
	for (;;) {
		trim();
		if (front(headerName, 'header-name-in-value') || quotes()) continue;
		const word = schemeIn(rest(), scheme);
		if (!word) break;
		const begin = from;
		from += word.length;
		const known = word.toLowerCase();
		if (scheme) fault(known === scheme ? 'doubled-scheme' : 'second-scheme', begin, from);
		scheme ||= known;
		// Documented with an equals sign: Proxmox VE’s API tokens, the old keys of Firebase.
		if (/^(?:key|pveapitoken)=/.test(known + rest())) from++;
		else if (!front(/^[:,=]/, 'sign-after-scheme') && /^\S/.test(rest()))
			fault('missing-space', begin, from);
	}
	const takesToken = !scheme || schemesWithToken.has(scheme);
	const all = rest();
	if (!all) {
		fault(scheme ? 'missing-value' : 'empty-header', 0, text.length);
		return done();
	}
	if (!scheme) fault('missing-scheme', from, to);
	if (!takesToken && firstParameter.test(all)) {
		parameters = new Set(
			Array.from(all.matchAll(/(?<![\w-])([\w-]{1,40})\s?=/g), ([, name = '']) =>
				name.toLowerCase(),
			),
		);
		if (demanded[scheme]?.split(' ').some((name) => !parameters?.has(name)))
			fault('missing-parameter', from, to);
		return done('parameters');
	}
	to = within(secondCredentials, 'two-credentials') ?? to;
	quotes();
	if (front(printed, 'printed-object'))
		to -= /["'\\)]{0,3}$/.exec(rest().slice(-4))?.[0].length ?? 0;
	else {
		endings();
		if (takesToken) back(quotesBehind, 'unclosed-quote');
		const standIn = standInOf(rest());
		if (standIn) {
			fault(standIn, from, to);
			return done('other');
		}
	}
	if (inBrackets.test(rest())) {
		fault('brackets', from, ++from);
		fault('brackets', --to, to + 1);
	}
	if (takesToken) within(/ +/, 'space-in-value');
	// Basic has findings of its own.
	if (takesToken && scheme && scheme !== 'basic') within(outside, 'outside-token68');
	return done();
}

/** The word in front, if it is a scheme and not the value itself. */
function schemeIn(text: string, first: string): string | undefined {
	const [word = ''] = /^[\w.|~-]+/.exec(text) ?? [];
	const next = text.charAt(word.length);
	if (first) {
		// `Token token="…"` is a parameter; in `Bearer token` the last word is what stands for a value.
		const isOther = next === '' && word.toLowerCase() !== first;
		return isScheme(word) && /^[\s:,]?$/.test(next) && !isOther ? word : undefined;
	}
	if (isScheme(word)) return /^[\s:,=%"'`“”„<[{(]?$/.test(next) ? word : undefined;
	const glued = /^(?:bearer|basic(?=[A-Z]))(?=[\w-]{8})/i.exec(word)?.[0];
	if (glued && /^[.=]?$/.test(next)) return glued;
	return /\s/.test(next) && looksLikeScheme(word) ? word : undefined;
}

/**
 * A scheme nobody registered: short, of words that could be read out, as `TC3-HMAC-SHA256`. The first
 * half of a key that a space broke in two is none, and must not be told.
 */
function looksLikeScheme(word: string): boolean {
	if (!/^[A-Za-z][\w.-]{1,23}$/.test(word)) return false;
	const syllables = word.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
	return /HMAC|SHA\d/i.test(word) || (!/\d/.test(word) && word.length >= 3 * syllables.length);
}
