import type { Challenge, Deviation, HeaderField, Quote } from '../evidence.ts';
import { foreignSigns, withoutZeroWidth, type ForeignSign } from './foreign-signs.ts';
import type { ChallengeFault, ParameterFault } from './faults.ts';
import { headOf, placesOf, type Place } from './places.ts';
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
export function readChallenges(field: HeaderField): Challenge[] {
	const head = headOf(field.value);
	const value = withoutZeroWidth(head);
	const place = placesOf(value);
	// White space between the parts may be a tab: RFC 9110, section 5.6.3.
	const foreign = foreignSigns(head).filter(({ id }) => id !== 'tab');
	const header = field.name.startsWith('proxy') ? 'proxy-authenticate' : 'www-authenticate';
	const drafts = readList(value.text);
	let next = 0;
	return drafts.map((draft, index) => {
		// What stands between two challenges is the first one’s.
		const behind = drafts[index + 1];
		const end = behind ? place(behind.from, behind.to).from : Infinity;
		const first = next;
		while (next < foreign.length && (foreign[next]?.from ?? end) < end) next++;
		const deviations: ChallengeDeviation[] = [
			...draft.faults.map(({ id, from, to }) => ({ id, ...place(from, to) })),
			...foreign.slice(first, next),
		];
		return {
			kind: 'challenge',
			header,
			...place(draft.from, draft.to),
			scheme: draft.scheme,
			...(draft.token68 && { token68: quoteOf(draft.token68, place) }),
			parameters: new Map(
				[...draft.parameters].map(([name, value]) => [name, quoteOf(value, place)]),
			),
			deviations: deviations.sort((a, b) => a.from - b.from || a.to - b.to),
		};
	});
}

function quoteOf({ text, from, to }: Quote, place: Place): Quote {
	return { text, ...place(from, to) };
}
