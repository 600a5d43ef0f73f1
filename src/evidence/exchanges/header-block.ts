import type { HeaderField } from '../evidence.ts';
import { readHeaderLine } from './header-line.ts';
import { isKnown, isTelling } from './header-names.ts';
import { isBlank, lineAt, nextFilled, type Line } from './lines.ts';
import { isNoise } from './noise.ts';
import { isStartLine } from './start-line.ts';
import { createWrapped, type Wrapped } from './wrapped-value.ts';

export interface HeaderBlock {
	readonly fields: readonly HeaderField[];
	/** The end of the last header; where there is none, where the block would have begun. */
	readonly to: number;
	/** Where the line behind the block begins, behind the empty line that ends it. */
	readonly next: number;
	/** Whether an empty line ended it, so that what follows is a body. */
	readonly isEnded: boolean;
}

/**
 * Reads header lines up to the empty line that ends them, or up to what is none.
 *
 * @param first the line that the block begins with; only lines with its mark belong to it
 */
export function readHeaderBlock(text: string, first: Line): HeaderBlock {
	const { mark } = first;
	const fields: HeaderField[] = [];
	let open: Wrapped | undefined;
	let indent: number | undefined;
	let next = first.start;
	let isEnded = false;
	const finish = (): void => {
		if (open) fields.push(open.field());
		open = undefined;
	};
	while (next < text.length) {
		const line = lineAt(text, next);
		const strange = line.mark !== mark;
		if (strange && mark !== '' && line.mark === '*') {
			next = line.next;
			continue;
		}
		if (isBlank(line)) {
			if (!strange && !isSpacedOut(text, line, mark)) {
				next = line.next;
				isEnded = true;
				break;
			}
			if (strange && mark === '' && line.mark !== '*') break;
			next = line.next;
			continue;
		}
		if (isStartLine(text, line)) break;
		const field = strange ? undefined : readHeaderLine(text, line);
		const isFolded: boolean = !strange && open !== undefined && line.indent > (indent ?? 0);
		const isWhole = field && (isSure(field) || open?.isOpen() !== true);
		if (open && isFolded) open.fold(line);
		else if (!isWhole && line.mark === '' && isNoise(text, line)) {
			next = line.next;
			continue;
		} else if (isWhole || !(line.mark === '' || !strange) || open?.wrap(line) !== true) {
			if (!field) break;
			finish();
			open = createWrapped(text, field);
			indent ??= line.indent;
		}
		next = line.next;
	}
	finish();
	return { fields, to: fields.at(-1)?.value.to ?? first.start, next, isEnded };
}

/** Whether a line is a header even where one would think it part of a value. */
function isSure({ name }: HeaderField): boolean {
	return isKnown(name) || isTelling(name);
}

/** Some pages put an empty line between any two lines. */
function isSpacedOut(text: string, blank: Line, mark: string): boolean {
	const line = nextFilled(text, blank);
	if (line?.mark !== mark) return false;
	const field = readHeaderLine(text, line);
	return field !== undefined && isTelling(field.name);
}
