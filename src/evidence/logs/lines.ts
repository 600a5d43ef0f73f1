import type { Quote, Span } from '../evidence.ts';

/** A line of a text, without its end. */
export interface Line extends Span {
	readonly text: string;
}

/** What stands behind this in a line tells nothing new, and costs time. */
const longestLine = 4000;

/** The lines of a text, each with its place. */
export function* linesOf(text: string): Generator<Line> {
	for (let from = 0; from < text.length;) {
		const feed = text.indexOf('\n', from);
		const end = feed < 0 ? text.length : feed;
		const line = text.slice(from, Math.min(end, from + longestLine)).trimEnd();
		if (line !== '') yield { text: line, from, to: from + line.length };
		from = end + 1;
	}
}

/** A named group of a match within a line, as a place in the whole text. The pattern has flag `d`. */
export function groupIn(line: Line, match: RegExpExecArray, name: string): Quote | undefined {
	const text = match.groups?.[name]?.trim();
	const begin = match.indices?.groups?.[name]?.[0];
	if (text === undefined || text === '' || begin === undefined) return undefined;
	const from = line.from + line.text.indexOf(text, begin);
	return { from, to: from + text.length, text };
}
