import type { ForeignSign } from '../challenges/faults.ts';
import { headerValue } from '../challenges/header-value.ts';
import type { Credentials, Deviation, HeaderField } from '../evidence.ts';
import { readBasic } from './basic.ts';
import type { CredentialsFaultId } from './faults.ts';
import { formOf, keyOf } from './form.ts';
import { negotiationOf } from './negotiation.ts';
import { readParts } from './read-parts.ts';

export type CredentialsDeviation = Deviation<CredentialsFaultId | ForeignSign>;

/**
 * Reads an `Authorization` or `Proxy-Authorization` header, however badly it is written (RFC 9110,
 * section 11.6.2). What it gives back holds no part of what is secret. Never throws; takes time in
 * proportion to the length.
 *
 * @example
 *
 * ```http
 * Authorization: Bearer "Bearer ${TOKEN}"
 * ```
 *
 * has the scheme `bearer`, and the deviations `quotes`, `doubled-scheme` and `unfilled-template`.
 */
export function readCredentials({ name, value: quote }: HeaderField): Credentials {
	const { text, place, foreign } = headerValue(quote);
	const { scheme, from, to, form, parameters, faults } = readParts(text);
	const value = text.slice(from, to);
	const isToken = from < to && form === undefined;
	// Breaks and spaces within are named already; without them it may still be read.
	const basic = isToken && scheme === 'basic' ? readBasic(value.replaceAll(/\s+/g, '')) : undefined;
	const key = isToken ? keyOf(value) : undefined;
	const deviations: CredentialsDeviation[] = [
		...foreign,
		...faults.map((fault) => ({ id: fault.id, ...place(fault.from, fault.to) })),
		...(basic?.faults ?? []).map((id) => ({ id, ...place(from, to) })),
	];
	return {
		kind: 'credentials',
		header: name.startsWith('proxy') ? 'proxy-authorization' : 'authorization',
		...place(0, text.length),
		scheme: scheme as Lowercase<string>,
		...(from < to && {
			value: {
				...place(from, to),
				length: to - from,
				form: form ?? formOf(value),
				...(key !== undefined && { key }),
			},
		}),
		...(parameters && { parameters }),
		...(basic?.shape && { basic: basic.shape }),
		...(isToken && /^(?:negotiate|ntlm)$/.test(scheme) && { negotiation: negotiationOf(value) }),
		deviations: deviations.sort((a, b) => a.from - b.from),
	};
}
