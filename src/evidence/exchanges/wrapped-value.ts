import type { HeaderField } from '../evidence.ts';
import type { Line } from './lines.ts';

/** A header whose value may go on in the next lines. */
export interface Wrapped {
	/** Takes in a line that is folded by the rules (RFC 9112, section 5.2). */
	readonly fold: (line: Line) => void;
	/** Takes in a line that a terminal or an editor broke off, and tells whether it was one. */
	readonly wrap: (line: Line) => boolean;
	/** Whether the value ends within quotation marks. */
	readonly isOpen: () => boolean;
	readonly field: () => HeaderField;
}

/** A quotation mark that nobody closed must not swallow what follows. */
const mostLines = 20;

/** A word as of a token or a key: where it is broken, nothing stood between its parts. */
const longWord = /^[\w.~+/=-]{30,}$/;
const wordEnd = /^[\w.~+/=-]+$/;

/** Follows the value of one header over its lines. */
export function createWrapped(text: string, field: HeaderField): Wrapped {
	const parts = [field.value.text];
	let { to } = field.value;
	let { from } = field.value;
	let inQuotes = endsInQuotes(field.value.text, false);
	let lines = 0;
	const add = (line: Line, joint: string): void => {
		const part = text.slice(line.from, line.to);
		if (from === to) from = line.from;
		else if (joint) parts.push(joint);
		parts.push(part);
		inQuotes = endsInQuotes(part, inQuotes);
		to = line.to;
		lines++;
	};
	return {
		fold: (line) => add(line, ' '),
		wrap: (line) => {
			if (lines >= mostLines) return false;
			const before = parts.at(-1) ?? '';
			const lastWord = before.slice(Math.max(before.lastIndexOf(' '), before.length - 100) + 1);
			const isBroken = longWord.test(lastWord) && wordEnd.test(text.slice(line.from, line.to));
			if (!isBroken && !inQuotes && from !== to && !before.endsWith(',')) return false;
			add(line, isBroken ? '' : ' ');
			return true;
		},
		isOpen: () => inQuotes,
		field: () => ({ ...field, value: { from, to, text: parts.join('') } }),
	};
}

function endsInQuotes(part: string, before: boolean): boolean {
	let inQuotes = before;
	for (let at = 0; at < part.length; at++) {
		const code = part.charCodeAt(at);
		if (code === 0x5c && inQuotes) at++;
		else if (code === 0x22) inQuotes = !inQuotes;
	}
	return inQuotes;
}
