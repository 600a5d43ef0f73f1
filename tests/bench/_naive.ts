import type { Known } from '../../src/diagnosis/recogniser.ts';
import { placeholders } from '../../src/schemas/placeholders.ts';

/** Recognises messages the obvious way: every signature is a pattern, and each is tried on the text. */
export function createNaive(known: readonly Known[]): (text: string) => string[] {
	const patterns = known.flatMap(({ id, signatures, codes }) =>
		[...signatures, ...codes].map((signature) => ({ id, pattern: toPattern(signature) })),
	);
	return (text) => [
		...new Set(patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id)),
	];
}

function toPattern(signature: string): RegExp {
	const parts = signature.split(/(<[a-z]+>|\s+)/).map((part) => {
		if (/^\s+$/.test(part)) return '\\s+';
		const of = placeholders[part.slice(1, -1) as keyof typeof placeholders] as
			(typeof placeholders)[keyof typeof placeholders] | undefined;
		return of ? `(?:${of.of.source}){1,${of.most}}?` : part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	});
	const source = parts.join('');
	// Without `u`, which only classes of letters need, patterns are faster.
	return new RegExp(source, source.includes('\\p{') ? 'iu' : 'i');
}
