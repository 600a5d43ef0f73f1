import type { HeaderField, Quote, Span } from '../evidence.ts';
import { readHeaderLine } from './header-line.ts';
import { isKnown } from './header-names.ts';
import { lineAt, nextFilled, type Line } from './lines.ts';
import { readLabel, type Label } from './panel-labels.ts';
import { quoteAt } from './quotes.ts';
import { readRequestLine, readStatusLine } from './start-line.ts';

/** One thing that a panel tells; the value may stand in the line below its name. */
export interface Item {
	readonly name: Label | HeaderField;
	readonly value: Span;
	/** The method, where the item is the first line of a request. */
	readonly method?: Quote;
	/** Where the next item may stand. */
	readonly next: number;
}

/** How the items before this one were written. */
export interface Habit {
	/** Names have no colon, as Chrome writes them since 2024: every other line is a value. */
	readonly isBare: boolean;
	/** A heading has told whether headers were sent or received. */
	readonly isTold: boolean;
	readonly isFirst: boolean;
}

/** Labels whose value may stand in the line below. */
const valued = new Set<Label>(['target', 'method', 'status', 'aside']);

/** Reads the item that begins at a line. */
export function readItem(text: string, line: Line, habit: Habit): Item | undefined {
	return (
		labelled(text, line) ??
		startLine(text, line, habit) ??
		measure(text, line) ??
		(habit.isBare ? bareHeader(text, line) : header(text, line))
	);
}

function labelled(text: string, line: Line): Item | undefined {
	const told = readLabel(text, line);
	if (!told) return undefined;
	const { label: name, value } = told;
	if (value) return { name, value, next: line.next };
	const below = valued.has(name) ? nextFilled(text, line) : undefined;
	return below
		? { name, value: below, next: below.next }
		: { name, value: { from: line.to, to: line.to }, next: line.next };
}

/** Below a heading, headers may be shown as they went over the wire. */
function startLine(text: string, line: Line, { isFirst, isTold }: Habit): Item | undefined {
	if (!isFirst && !isTold) return undefined;
	const { next } = line;
	const request = readRequestLine(text, line);
	if (request) return { name: 'target', value: request.target, method: request.method, next };
	const response = isTold ? readStatusLine(text, line) : undefined;
	return response && { name: 'status', value: response.statusAt, next };
}

/** A status or a time by itself, as Postman’s console has them below the address. */
function measure(text: string, line: Line): Item | undefined {
	if (!isMeasure(text, line)) return undefined;
	const isTime = / m?s$/.test(text.slice(line.from, line.to));
	return { name: isTime ? 'aside' : 'status', value: line, next: line.next };
}

export function isMeasure(text: string, { from, to }: Line): boolean {
	const head = text.slice(from, Math.min(to, from + 60));
	return /^(?:[1-5]\d\d(?: [A-Z][a-z]+){0,3}|[\d.]{1,9} m?s)$/.test(head);
}

function header(text: string, line: Line): Item | undefined {
	const name = readHeaderLine(text, line);
	if (!name) return undefined;
	const { value } = name;
	if (value.to > value.from) return { name, value, next: line.next };
	const below = line.next < text.length ? lineAt(text, line.next) : undefined;
	const isEmpty = !below || readHeaderLine(text, below)?.value.text === '';
	return isEmpty ? { name, value, next: line.next } : { name, value: below, next: below.next };
}

function bareHeader(text: string, line: Line): Item | undefined {
	const to = Math.min(line.to, line.from + 100);
	const name = /^:?[a-z][a-z0-9-]*(?=:?$)/.exec(text.slice(line.from, to).toLowerCase())?.[0];
	const below = nextFilled(text, line);
	if (name === undefined || !below) return undefined;
	if (!/[:-]/.test(name) && !isKnown(name)) return undefined;
	return {
		name: {
			name: name as Lowercase<string>,
			nameAt: { from: line.from, to: line.from + name.length },
			value: quoteAt(text, below.from, below.to),
		},
		value: below,
		next: below.next,
	};
}
