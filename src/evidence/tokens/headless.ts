import type { Token } from '../evidence.ts';
import type { Compact } from './compact.ts';
import {
	behindLast,
	contentDeviations,
	inOrder,
	signatureDeviations,
	writingDeviations,
	type TokenDeviation,
} from './deviations.ts';
import { isClaimsLike, isHeaderLike } from './likeness.ts';
import { readPartContent, type PartContent } from './part-content.ts';

/** What stands where the header should: nothing, something unreadable, or a header cut at the front. */
interface Front {
	readonly from: number;
	readonly header?: PartContent;
	readonly deviation: TokenDeviation;
}

/**
 * Reads a token of which the header is missing or damaged, from its claims on. `floor` is how far
 * back its header can reach.
 *
 * @example
 *
 * `yJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3NjM3MjQwMDB9.c2ln`: the first letter was not copied.
 */
export function readHeadless(text: string, floor: number, compact: Compact): Token | undefined {
	const { header: claims, parts } = compact;
	const [first, second] = parts;
	if (!first || !isClaimsLike(claims)) return undefined;
	const { from, header, deviation } = frontOf(text, floor, first.from);
	const used = second ? [first, second] : [first];
	return {
		kind: 'token',
		form: 'jws',
		from,
		to: (second ?? first).to,
		...(header?.members && { header: header.members }),
		...(claims.members && { claims: claims.members }),
		deviations: inOrder([
			deviation,
			...contentDeviations('claims', first, claims, !second),
			...(second ? signatureDeviations(second, header) : behindLast('signature', first, claims)),
			...writingDeviations(used),
		]),
	};
}

function frontOf(text: string, floor: number, claimsFrom: number): Front {
	const missing = (from: number): Front => ({
		from,
		deviation: { id: 'missing-header', from, to: from },
	});
	const dot = claimsFrom - 1;
	if (dot < floor || text.charAt(dot) !== '.') return missing(claimsFrom);
	let from = dot;
	while (from > floor && /[\w+/-]/.test(text.charAt(from - 1))) from--;
	const signs = text.slice(from, dot);
	for (const lost of ['e', 'ey', 'eyJ']) {
		const header = readPartContent(lost + signs);
		if (header.state === 'whole' && isHeaderLike(header))
			return { from, header, deviation: { id: 'lost-beginning', from, to: dot } };
	}
	// A word before the dot is no header.
	return signs.length < 12
		? missing(dot)
		: { from, deviation: { id: 'damaged-header', from, to: dot } };
}
