import { distance } from 'fastest-levenshtein';

/** A known code that is written nearly as an unknown one. It says nothing of what that one means. */
export interface Relative {
	readonly code: string;
	/** The page about it, or the search for it where several pages share it. */
	readonly url: string;
}

/** Gives the known codes next to an unknown one, the nearest first. */
export type FindRelatives = (code: string) => readonly Relative[];

/** More than these are no help to a person who is stuck. */
const most = 3;

/** A letter or two before a number are by chance the same. */
const fewestInCommon = 2;

/**
 * Prepares the search for relatives: codes that count in the same series, such as `AADSTS…`, and
 * codes of which a letter or two were mistyped.
 */
export function createRelatives(
	pages: readonly { readonly url: string; readonly codes: readonly string[] }[],
): FindRelatives {
	const known = new Map<string, { code: string; urls: Set<string> }>();
	for (const { url, codes } of pages)
		for (const code of codes) {
			const same = known.get(code.toLowerCase()) ?? { code, urls: new Set() };
			known.set(code.toLowerCase(), { ...same, urls: same.urls.add(url) });
		}
	return (asked) => {
		const one = asked.toLowerCase();
		const mistyped = Math.max(1, Math.floor(one.length / 6));
		return [...known]
			.map(([name, { code, urls }]) => ({
				relative: { code, url: addressOf(code, [...urls]) },
				sameSeries: isSameSeries(name, one),
				letters: distance(name, one),
				steps: Math.abs(numberOf(name) - numberOf(one)),
			}))
			.filter(({ sameSeries, letters }) => letters > 0 && (sameSeries || letters <= mistyped))
			.sort((a, b) => a.letters - b.letters || a.steps - b.steps)
			.slice(0, most)
			.map(({ relative }) => relative);
	};
}

function addressOf(code: string, urls: readonly string[]): string {
	const [only, ...others] = urls;
	return only !== undefined && others.length === 0
		? only
		: `/search/?${new URLSearchParams({ q: code }).toString()}`;
}

/** Whether two codes differ only in the number at their end: `401.3` and `401.9`. */
function isSameSeries(a: string, b: string): boolean {
	const series = seriesOf(a);
	return series.length >= fewestInCommon && series === seriesOf(b);
}

const numberAtEnd = /(?<!\d)\d+$/;

function seriesOf(code: string): string {
	return code.slice(0, Math.max(0, code.search(numberAtEnd)));
}

function numberOf(code: string): number {
	return Number(numberAtEnd.exec(code)?.[0] ?? 0);
}
