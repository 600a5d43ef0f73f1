import type { HeaderField } from '../evidence.ts';
import { readHeaderLine } from './header-line.ts';
import { isKnown, isTelling } from './header-names.ts';
import { isBlank, isNoise, lineAt, nextFilled, type Line } from './lines.ts';
import { isStartLine } from './start-line.ts';
import { quoteOf, take, type Written } from './written.ts';

export interface HeaderBlock {
	readonly fields: readonly HeaderField[];
	/** Where the line behind the block begins, behind the empty line that ends it. */
	readonly next: number;
	/** Whether an empty line ended it, so that what follows is a body. */
	readonly isEnded: boolean;
}

/** A quotation mark that nobody closed must not swallow what follows. */
const mostLines = 20;

/**
 * Reads header lines up to the empty line that ends them, or up to what is none. Lines that are
 * folded (RFC 9112, section 5.2) or that a terminal broke off are joined.
 *
 * @param first the line that the block begins with; only lines with its mark belong to it
 */
export function readHeaderBlock(text: string, first: Line): HeaderBlock {
	const { mark } = first;
	const fields: HeaderField[] = [];
	let value: Written = { text: '', at: [] };
	let lines = 0;
	let indent: number | undefined;
	let next = first.start;
	let isEnded = false;
	const finish = (): void => {
		const last = fields.at(-1);
		if (last && value.text) fields[fields.length - 1] = { ...last, value: quoteOf(value) };
	};
	/** What a line is joined with to the value that goes on in it. */
	const jointOf = (line: Line, field: HeaderField | undefined): string | undefined => {
		if (indent === undefined) return undefined;
		if (line.mark === mark && line.indent > indent) return ' ';
		const isOpen = endsInQuotes(value.text);
		if (field && (!isOpen || isKnown(field.name) || isTelling(field.name))) return undefined;
		if (isNoise(text, line) || lines++ >= mostLines) return undefined;
		// A word as of a token or a key: where it is broken, nothing stood between its parts.
		const isBroken = [value.text.slice(-30), text.slice(line.from, line.to)].every((part) =>
			/^[\w.~+/=-]+$/.test(part),
		);
		if (isBroken && value.text.length > 30) return '';
		return isOpen || !value.text || value.text.endsWith(',') ? ' ' : undefined;
	};
	while (next < text.length && !isEnded) {
		const line = lineAt(text, next);
		const isStrange = line.mark !== mark;
		const isNote = mark !== '' && line.mark === '*';
		if (isBlank(line)) {
			if (isStrange && !mark && line.mark !== '*') break;
			isEnded = !isStrange && !isSpacedOut(text, line);
		} else if (!isNote) {
			if (isStartLine(text, line)) break;
			const field = isStrange ? undefined : readHeaderLine(text, line);
			const joint = isStrange && line.mark ? undefined : jointOf(line, field);
			if (joint !== undefined) {
				if (value.text && joint) {
					value.text += joint;
					value.at.push(line.from - 1);
				}
				take(value, text, line.from, line.to);
			} else if (field) {
				finish();
				fields.push(field);
				value = { text: '', at: [] };
				take(value, text, field.value.from, field.value.to);
				lines = 0;
				indent ??= line.indent;
			} else if (line.mark || !isNoise(text, line)) break;
		}
		next = line.next;
	}
	finish();
	return { fields, next, isEnded };
}

function endsInQuotes(value: string): boolean {
	return value.replaceAll(/\\[^]/g, '').split('"').length % 2 === 0;
}

/** Some pages put an empty line between any two lines. */
function isSpacedOut(text: string, blank: Line): boolean {
	const line = nextFilled(text, blank);
	const field = line?.mark === blank.mark ? readHeaderLine(text, line) : undefined;
	return field !== undefined && isTelling(field.name);
}
