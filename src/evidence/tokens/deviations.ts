import type { Deviation, Span } from '../evidence.ts';
import { signatureLengths } from './algorithms.ts';
import type { Compact } from './compact.ts';
import type { PartContent } from './part-content.ts';
import type { Part } from './part.ts';

export type TokenDeviation = Deviation<
	| `missing-${'header' | 'claims' | 'signature' | 'part'}`
	| `truncated-${'header' | 'claims' | 'signature' | 'part'}`
	| `damaged-${'header' | 'claims'}`
	| 'extra-part'
	/** The signature has another length than its algorithm gives it. */
	| 'signature-length'
	/** The first characters were not copied: `yJhbGci…`. */
	| 'lost-beginning'
	/** RFC 7515, section 2: no `=` at the end, no `+` and `/`. */
	| 'padding'
	| 'base64-alphabet'
	| 'percent-encoding'
	| Part['glue'][number]['id']
	/** The whole token is in base64 once more, as a Kubernetes secret holds it. */
	| 'encoded-twice'
>;

type Place = 'header' | 'claims' | 'signature';

const at = (id: TokenDeviation['id'], { from, to }: Span): TokenDeviation => ({ id, from, to });
const end = ({ to }: Span): Span => ({ from: to, to });

/** What is wrong with the parts of a JWS or a JWE, in the order of the text. */
export function deviationsOf({ form, parts, header, claims }: Compact): TokenDeviation[] {
	const [first, second, third] = parts;
	const isLast = (part: Part | undefined): boolean => part === parts.at(-1);
	if (!first) return [];
	const found = contentDeviations('header', first, header, isLast(first));
	if (form === 'jwe') found.push(...encryptedDeviations(parts));
	else if (!second) found.push(...behindLast('claims', first, header));
	else {
		if (claims) found.push(...contentDeviations('claims', second, claims, isLast(second)));
		if (third) found.push(...signatureDeviations(third, header));
		else if (claims) found.push(...behindLast('signature', second, claims));
	}
	const extra = form === 'jws' ? parts[3] : undefined;
	if (extra) found.push(at('extra-part', { from: extra.from, to: parts.at(-1)?.to ?? extra.to }));
	return inOrder([...found, ...writingDeviations(parts)]);
}

export function inOrder(found: readonly TokenDeviation[]): TokenDeviation[] {
	return found.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** What is wrong with the content of one part. */
export function contentDeviations(
	place: 'header' | 'claims',
	part: Part,
	{ state }: PartContent,
	isLast: boolean,
): TokenDeviation[] {
	if (state === 'whole') return [];
	if (part.cut) return [at(`truncated-${place}`, part.cut)];
	if (part.signs === '') return [at(`missing-${place}`, part)];
	return [
		isLast && state === 'cut'
			? at(`truncated-${place}`, end(part))
			: at(`damaged-${place}`, { from: part.from, to: part.to }),
	];
}

/** What is missing behind the last part; nothing where that one is itself not whole. */
export function behindLast(place: Place, last: Part, { state }: PartContent): TokenDeviation[] {
	if (state !== 'whole') return [];
	return [last.cut ? at(`truncated-${place}`, last.cut) : at(`missing-${place}`, end(last))];
}

/** `header` is what names the algorithm. */
export function signatureDeviations(part: Part, header?: PartContent): TokenDeviation[] {
	const lengths = signatureLengths(header?.members?.['alg']);
	if (lengths.includes(part.signs.length)) return [];
	if (part.cut) return [at('truncated-signature', part.cut)];
	if (part.signs === '') return [at('missing-signature', end(part))];
	return lengths.length > 0 ? [at('signature-length', part)] : [];
}

function encryptedDeviations(parts: readonly Part[]): TokenDeviation[] {
	const cut = parts.slice(1).find((part) => part.cut)?.cut;
	if (cut) return [at('truncated-part', cut)];
	const last = parts.at(-1);
	if (last && parts.length < 5) return [at('missing-part', end(last))];
	const extra = parts[5];
	return extra ? [at('extra-part', extra)] : [];
}

/** The first of each way in which the signs themselves are written otherwise. */
export function writingDeviations(parts: readonly Part[]): TokenDeviation[] {
	const found = new Map<TokenDeviation['id'], TokenDeviation>();
	const note = (id: TokenDeviation['id'], span: Span | undefined): void => {
		if (span && !found.has(id)) found.set(id, at(id, span));
	};
	for (const part of parts) {
		for (const glue of part.glue) note(glue.id, glue);
		note('percent-encoding', part.escape);
		note('base64-alphabet', /[+/]/.test(part.signs) ? part : undefined);
		note('padding', part.padding);
	}
	return [...found.values()];
}
