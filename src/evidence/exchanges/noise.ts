import type { Line } from './lines.ts';

/** What curl, a terminal or a person puts between headers. */
const noise =
	/^(?:[{}] \[\d+ bytes data\]|[\d.]+[kMG]? +\d+ .*--:--|['"]|[[(<]?(?:\.{2,}|…|snip|omitted|truncated).{0,30}|Provisional headers are shown.*)$/i;

/** Whether a line between headers says nothing. */
export function isNoise(text: string, { from, to }: Line): boolean {
	return noise.test(text.slice(from, Math.min(to, from + 300)));
}
