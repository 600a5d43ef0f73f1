import { closest, distance } from 'fastest-levenshtein';

/** Names of fewer letters stand inside too many others to tell which was meant. */
const fewestLetters = 3;

/** The known name that was most likely meant, or `undefined` if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0 || name.length < fewestLetters) return undefined;
	const within = known.find((other) => other.includes(name) || name.includes(other));
	if (within !== undefined) return within;
	const candidate = closest(name, known);
	return distance(name, candidate) > Math.max(3, candidate.length / 2) ? undefined : candidate;
}
