import type { HeaderField } from '../../../../evidence/evidence.ts';

interface Part {
	readonly headers: readonly HeaderField[];
}

/** The first header of a name, which is given in small letters. */
export function headerOf(part: Part | undefined, name: string): HeaderField | undefined {
	return part?.headers.find((header) => header.name === name);
}

export function headersOf(part: Part | undefined, name: string): readonly HeaderField[] {
	return part?.headers.filter((header) => header.name === name) ?? [];
}

/** What the first header of a name says, or nothing at all. */
export function valueOf(part: Part | undefined, name: string): string {
	return headerOf(part, name)?.value.text ?? '';
}
