import { foreignSigns, withoutZeroWidth, type ForeignSign } from '../challenges/foreign-signs.ts';
import type { ParameterFault } from '../challenges/faults.ts';
import { headOf, placesOf } from '../challenges/places.ts';
import type { Credentials, Deviation, HeaderField, SecretParameter } from '../evidence.ts';
import { readBasic } from './basic.ts';
import type { CredentialsFaultId } from './faults.ts';
import { formOf, keyOf } from './form.ts';
import { openParameters } from './names.ts';
import { negotiationOf } from './negotiation.ts';
import { readParameters } from './parameters.ts';
import { partScheme } from './scheme.ts';
import { bareValue } from './value.ts';

export type CredentialsDeviation = Deviation<
	CredentialsFaultId | ParameterFault | ForeignSign | 'missing-comma'
>;

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
export function readCredentials(field: HeaderField): Credentials {
	const head = headOf(field.value);
	const { text } = withoutZeroWidth(head);
	const place = placesOf(withoutZeroWidth(head));
	const { scheme, from, to, faults } = partScheme(text);
	const found: CredentialsDeviation[] = foreignSigns(head);
	const add = (
		all: readonly { id: CredentialsDeviation['id']; from: number; to: number }[],
	): unknown => found.push(...all.map((one) => ({ id: one.id, ...place(one.from, one.to) })));
	add(faults);
	const rest = from < to ? readRest() : {};
	return {
		kind: 'credentials',
		header: field.name.startsWith('proxy') ? 'proxy-authorization' : 'authorization',
		...place(0, text.length),
		scheme,
		...rest,
		deviations: found.sort((a, b) => a.from - b.from || a.to - b.to),
	};

	function readRest(): Pick<Credentials, 'value' | 'parameters' | 'basic' | 'negotiation'> {
		const parameters = readParameters(text, scheme, from, to);
		if (parameters) {
			add(parameters.faults);
			return {
				value: { ...place(from, to), length: to - from, form: 'parameters' },
				parameters: new Map(
					[...parameters.all].map(([name, value]): [string, SecretParameter] => [
						name,
						{
							...place(value.from, value.to),
							length: value.text.length,
							...(openParameters.has(name) && { text: value.text }),
						},
					]),
				),
			};
		}
		const bare = bareValue(text, scheme, from, to);
		add(bare.faults);
		const value = text.slice(bare.from, bare.to);
		const key = keyOf(value);
		const shape = {
			value: {
				...place(bare.from, bare.to),
				length: value.length,
				form: bare.isStandIn ? ('other' as const) : formOf(value),
				...(key !== undefined && { key }),
			},
		};
		if (bare.isStandIn) return shape;
		if (scheme === 'basic') {
			// Breaks and spaces within are named above; without them it may still be read.
			const basic = readBasic(value.replaceAll(/\s+/g, ''));
			add(basic.faults.map((id) => ({ id, from: bare.from, to: bare.to })));
			return { ...shape, ...(basic.shape && { basic: basic.shape }) };
		}
		if (scheme === 'negotiate' || scheme === 'ntlm')
			return { ...shape, negotiation: negotiationOf(value) };
		return shape;
	}
}
