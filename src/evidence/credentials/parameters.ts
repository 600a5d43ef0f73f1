import { readParameter, skipSpaces, type Fault, type Parameter } from '../challenges/parameter.ts';
import type { ParameterFault } from '../challenges/faults.ts';
import type { CredentialsFaultId } from './faults.ts';
import { demanded, schemesWithToken } from './names.ts';

export interface Parameters {
	/** By name; the first of a name counts. */
	readonly all: ReadonlyMap<string, Parameter['value']>;
	readonly faults: readonly Fault<CredentialsFaultId | ParameterFault | 'missing-comma'>[];
}

const first = /[A-Za-z][\w-]{0,39}\s?=\s?(?:["']|[^\s=,])/y;
const name = /[^\s,;="']+/y;
const gap = /[\s,;]*/y;

/**
 * Reads credentials that are a list of parameters, as those of Digest (RFC 7616, section 3.4); nothing
 * where they are a token.
 *
 * @example
 *
 * `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=host, Signature=…`
 */
export function readParameters(
	text: string,
	scheme: string,
	from: number,
	to: number,
): Parameters | undefined {
	first.lastIndex = from;
	if (schemesWithToken.has(scheme) || !first.test(text)) return undefined;
	const all = new Map<string, Parameter['value']>();
	const faults: Parameters['faults'][number][] = [];
	let end = from;
	for (let place = from; place < to;) {
		gap.lastIndex = place;
		const between = gap.exec(text)?.[0] ?? '';
		const begin = place + between.length;
		name.lastIndex = begin;
		const length = name.exec(text)?.[0].length ?? 0;
		if (length === 0 || text[skipSpaces(text, begin + length)] !== '=') {
			// What is no parameter is passed over.
			place = begin + Math.max(length, 1);
			continue;
		}
		if (all.size > 0 && !/[,;]/.test(between))
			faults.push({ id: 'missing-comma', from: end, to: begin });
		const read = readParameter(text, begin, begin + length);
		if (!all.has(read.name)) all.set(read.name, read.value);
		// Only Digest has values in quotes that others leave bare: RFC 7616, section 3.4.
		faults.push(...read.faults.filter(({ id }) => !id.startsWith('unquoted')));
		place = end = read.end;
	}
	const missing = demanded.get(scheme)?.some((one) => !all.has(one)) ?? false;
	if (missing) faults.push({ id: 'missing-parameter', from, to });
	return { all, faults };
}
