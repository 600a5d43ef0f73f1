import type { Span } from '../evidence.ts';
import type { Line } from './lines.ts';

/** What a line of a network panel tells. */
export type Label =
	| 'target'
	| 'method'
	| 'status'
	| 'request'
	| 'response'
	| 'request-body'
	| 'response-body'
	| 'start'
	| 'aside';

interface Told {
	readonly label: Label;
	/** Nothing where the value stands in the next line. */
	readonly value?: Span;
	/** Whether a panel can begin with it. */
	readonly opens: boolean;
}

/** Labels of Chrome, Edge, Firefox, Safari, Postman’s console and `kubectl -v=8`. */
const labels: readonly (readonly [words: string, label: Label, opens: boolean])[] = [
	['Request URL', 'target', true],
	['Request Method', 'method', true],
	['Status Code', 'status', true],
	['Response Status', 'status', true],
	['Request Headers', 'request', true],
	['Response Headers', 'response', true],
	['Request Body', 'request-body', false],
	['Response Body', 'response-body', false],
	['General', 'start', true],
	['Summary', 'start', true],
	['Request', 'request', false],
	['Response', 'response', false],
	['URL', 'target', false],
	['Status', 'status', false],
	['Remote Address', 'aside', false],
	['Referrer Policy', 'aside', false],
	['Network', 'start', false],
	['Source', 'aside', false],
	['Address', 'aside', false],
	['Initiator', 'aside', false],
];

const byWords = new Map(
	labels.map(([words, label, opens]) => [words.toLowerCase(), { label, opens }] as const),
);

/** A label, the size of a section that Firefox adds, and a colon or the space before the value. */
const labelled =
	/^[▶▼▸▾►]? ?((?:Request|Response|Status|Remote|Referrer) [A-Z][A-Za-z]{2,7}|General|Summary|Request|Response|URL|Status|Network|Source|Address|Initiator)(?: \(\d[\d.,]* ?k?B\))?(?:[ \t]{0,4}(:)[ \t]{0,8}|\t[ \t]{0,8}|$)/i;

const sections = new Set<Label>(['request', 'response', 'request-body', 'response-body', 'start']);

/** Reads a label of a network panel. */
export function readLabel(text: string, { from, to }: Line): Told | undefined {
	const match = labelled.exec(text.slice(from, Math.min(to, from + 100)));
	const known = match?.[1] === undefined ? undefined : byWords.get(match[1].toLowerCase());
	if (!match || !known) return undefined;
	const start = from + match[0].length;
	// “Request: …” and “General: …” with something behind them are sentences.
	if (start < to && sections.has(known.label) && known.label !== 'response-body') return undefined;
	return { ...known, ...(start < to && { value: { from: start, to } }) };
}

/** Whether a panel begins at a line beyond doubt. */
export function opensPanel(text: string, line: Line): boolean {
	const told = readLabel(text, line);
	return told?.opens === true && told.label !== 'start' && told.label !== 'status';
}

/** The status in a value such as `401 Unauthorized` or `🔴 401`. */
export function statusIn(
	text: string,
	{ from, to }: Span,
): (Span & { status: number }) | undefined {
	const match = /^[^\w]{0,4}([1-5]\d\d)(?![\w.])/.exec(text.slice(from, Math.min(to, from + 12)));
	if (!match?.[1]) return undefined;
	const end = from + match[0].length;
	return { from: end - 3, to: end, status: Number(match[1]) };
}
