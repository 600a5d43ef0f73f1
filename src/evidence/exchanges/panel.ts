import type { Exchange } from '../evidence.ts';
import { readBody } from './body.ts';
import { isBlank, lineAt, nextFilled, type Line } from './lines.ts';
import { isNoise } from './noise.ts';
import { exchangeOf, newDraft, takeItem, type Draft } from './panel-draft.ts';
import { isMeasure, readItem } from './panel-items.ts';
import { readLabel } from './panel-labels.ts';
import { isPrompt } from './prompt.ts';
import { isStartLine, readRequestLine } from './start-line.ts';

/**
 * Reads what was copied from a network panel: labels, headings, pseudo-headers and headers, with
 * each value behind its name or in the line below. Without headings the names of the headers tell
 * whether they were sent or received.
 *
 * @example
 *
 * ```text
 * Request URL: https://api.example.com/orders
 * Request Method: GET
 * Status Code: 401 Unauthorized
 * www-authenticate: Bearer
 * :authority: api.example.com
 * ```
 */
export function readPanel(
	text: string,
	first: Line,
): { readonly exchange?: Exchange; readonly next: number } | undefined {
	if (!isOpening(text, first)) return undefined;
	const draft = newDraft(first.from);
	let isBare = false;
	let next = first.start;
	while (next < text.length) {
		const line = lineAt(text, next);
		if (isBlank(line) || isNoise(text, line)) {
			next = line.next;
			continue;
		}
		if (isPrompt(text, line)) break;
		const habit = {
			isBare,
			isTold: draft.headings.has('request') || draft.headings.has('response'),
			isFirst: draft.count === 0,
		};
		const item = readItem(text, line, habit);
		if (!item || !takeItem(text, draft, item)) break;
		if (item.name === 'target' && item.value.from >= line.next)
			isBare ||= !text.slice(line.from, line.to).includes(':');
		next = item.next;
		if (item.name === 'response-body') {
			next = takeBody(text, draft, item.value.from < item.value.to ? item.value.from : next);
			break;
		}
		if (item.name === 'request-body') next = behindRequestBody(text, next);
	}
	const exchange = exchangeOf(draft);
	return { ...(exchange && { exchange }), next: Math.max(next, first.next) };
}

function isOpening(text: string, line: Line): boolean {
	if (isStartLine(text, line)) return false;
	if (readLabel(text, line)?.opens === true) return true;
	if (/^:(?:status|method|authority|path|scheme)\b/.test(text.slice(line.from, line.from + 12)))
		return true;
	// Postman’s console and kubectl begin with `GET https://api.example.com/orders`.
	if (!readRequestLine(text, line)) return false;
	let below: Line | undefined = line;
	for (let lines = 0; lines < 4; lines++) {
		below = nextFilled(text, below);
		if (!below) return false;
		if (readLabel(text, below)) return true;
		if (!isMeasure(text, below)) return false;
	}
	return false;
}

function takeBody(text: string, draft: Draft, start: number): number {
	const { span, next } = readBody(text, start, lineAt(text, draft.from));
	if (span) {
		draft.body = span;
		draft.to = Math.max(draft.to, span.to);
	}
	return next;
}

/** The line with the heading behind a request’s body, which may say anything. */
function behindRequestBody(text: string, start: number): number {
	let next = start;
	while (next < text.length) {
		const line = lineAt(text, next);
		if (readLabel(text, line) || isStartLine(text, line) || isPrompt(text, line)) break;
		next = line.next;
	}
	return next;
}
