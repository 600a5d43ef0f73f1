import type { Challenge, Deviation, HeaderField, Quote } from '../evidence.ts';
import type { ChallengeFault, ForeignSign, ParameterFault } from './faults.ts';
import { headerValue } from './header-value.ts';
import { readList } from './read-list.ts';

export type ChallengeDeviation = Deviation<ChallengeFault | ParameterFault | ForeignSign>;

/**
 * Reads all challenges of one `WWW-Authenticate` or `Proxy-Authenticate` header, however badly they
 * are written (RFC 9110, section 11.6.1). Never throws; takes time in proportion to the length.
 *
 * @example
 *
 * ```http
 * WWW-Authenticate: Bearer, error="invalid_token" error_description='The "aud" claim is missing'
 * ```
 *
 * is one challenge of the scheme `bearer` with two parameters, and with the deviations
 * `comma-after-scheme`, `missing-comma` and `single-quotes`.
 */
export function readChallenges({ name, value }: HeaderField): Challenge[] {
	const { text, place, foreign } = headerValue(value);
	const quote = ({ text, from, to }: Quote): Quote => ({ text, ...place(from, to) });
	return readList(text).map(({ from, to, scheme, token68, parameters, faults }, index) => {
		const deviations: ChallengeDeviation[] = [
			...faults.map((fault) => ({ id: fault.id, ...place(fault.from, fault.to) })),
			// What stands between is the first one’s.
			...(index === 0 ? foreign : []),
		];
		return {
			kind: 'challenge',
			header: name.startsWith('proxy') ? 'proxy-authenticate' : 'www-authenticate',
			...place(from, to),
			scheme,
			...(token68 && { token68: quote(token68) }),
			parameters: new Map(Array.from(parameters, ([name, value]) => [name, quote(value)])),
			deviations,
		};
	});
}
