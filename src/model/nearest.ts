import { closest, distance } from 'fastest-levenshtein';

/** The known name that was most likely meant, or `undefined` if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const candidate =
		known.find((other) => other.includes(name) || name.includes(other)) ?? closest(name, known);
	const far = distance(name, candidate) > Math.max(3, candidate.length / 2);
	return far && !candidate.includes(name) && !name.includes(candidate) ? undefined : candidate;
}
