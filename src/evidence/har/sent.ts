import { looksLikeKey } from '../no-secret.ts';
import { urlOf } from './address.ts';
import type { HarEntry, HarHeader } from './har-entry.ts';

/** Something that was sent to say who asks; never its value. */
export interface SentCredential {
	readonly in: 'header' | 'query';
	/** Header names in small letters. */
	readonly name: string;
	/** Of `Authorization` and `Proxy-Authorization`, in small letters; nothing where there is none. */
	readonly scheme?: Lowercase<string>;
}

/** What a request brought with it. */
export interface Sent {
	readonly credentials: readonly SentCredential[];
	/** The names of the cookies. */
	readonly cookies: readonly string[];
	/** Whether anything was sent at all; nothing where the HAR cannot tell. */
	readonly any?: boolean;
}

const carriers = /^(?:proxy-)?authorization$/;

/** Headers beside `Authorization` in which services take a key or a token, by their usual ends. */
const keyHeader =
	/(?:^|-)(?:api-?key|auth|(?:access|auth|subscription)-key|token|client-secret|jwt-assertion)$|^dpop$/;

/** Tokens against forgery, and places in a list. */
const notACredential = /csrf|xsrf|page|next|continuation|sync|cancel/;

const keyInQuery =
	/^(?:(?:(?:access|id|auth)_?)?token|(?:api_?)?key|auth|sig|(?:x-(?:amz|goog)-)?signature|jwt|client_secret)$/i;

/** Names in use that have a digit, or are written small. */
const scheme =
	/^(?:basic|bearer|digest|negotiate|ntlm|dpop|oauth|token|jwt|api-?key|key|bot|aws4-hmac-sha256)$/;

/**
 * What a request brought to say who asks, by name and scheme, never by value.
 *
 * @param complete whether the HAR would have the headers that carry it, had they been sent
 */
export function sentWith(entry: HarEntry, complete: boolean): Sent {
	const credentials = [
		...entry.requestHeaders.filter(isCredential).map(credentialOf),
		...queryKeys(entry.url),
	];
	const cookies = cookiesSent(entry);
	const any = credentials.length > 0 || cookies.length > 0 || sends(entry, 'cookie');
	return { credentials, cookies, ...((any || complete) && { any }) };
}

/** Whether a request has a header at all. */
export function sends(entry: HarEntry, header: string): boolean {
	return entry.requestHeaders.some(({ name }) => name === header);
}

export function isCredential({ name }: HarHeader): boolean {
	return carriers.test(name) || (keyHeader.test(name) && !notACredential.test(name));
}

/** The names of the cookies of a request, never what is in them. */
export function cookiesSent({ requestHeaders }: HarEntry): string[] {
	const names = requestHeaders
		.filter(({ name }) => name === 'cookie')
		.flatMap(({ value }) => value.split(';'))
		.map(cookieName);
	return [...new Set(names)].filter((name) => name !== '');
}

/** Nothing where the whole is a value: a token may end in `=`, which is no sign behind a name. */
function cookieName(pair: string): string {
	const at = Math.max(0, pair.indexOf('='));
	const name = pair.slice(0, at).trim();
	const value = pair.slice(at + 1).trim();
	return value === '=' || (value === '' && looksLikeKey(name)) ? '' : name.slice(0, 100);
}

function credentialOf({ name, value }: HarHeader): SentCredential {
	const known = carriers.test(name) ? schemeOf(value) : undefined;
	return { in: 'header', name, ...(known !== undefined && { scheme: known }) };
}

/** Only what is made like a scheme: a value without one is all secret. */
function schemeOf(value: string): Lowercase<string> | undefined {
	const [word = '', ...rest] = value.slice(0, 80).split(/\s+/, 2);
	const small = word.toLowerCase() as Lowercase<string>;
	if (scheme.test(small)) return small;
	return rest.length > 0 && /^[A-Z][A-Za-z-]{1,24}$/.test(word) && !looksLikeKey(word)
		? small
		: undefined;
}

function queryKeys(url: string): SentCredential[] {
	if (!url.includes('?')) return [];
	const names = new Set(urlOf(url)?.searchParams.keys() ?? []);
	return [...names].filter((name) => keyInQuery.test(name)).map((name) => ({ in: 'query', name }));
}
