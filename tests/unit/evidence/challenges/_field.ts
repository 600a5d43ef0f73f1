import type { HeaderField } from '../../../../src/evidence/evidence.ts';

/** A header line as a reader of requests and responses hands it on, and the text that it stands in. */
export function headerLine(name: Lowercase<string>, value: string) {
	const text = `${name}: ${value}`;
	const from = name.length + 2;
	const field: HeaderField = {
		name,
		nameAt: { from: 0, to: name.length },
		value: { text: value, from, to: text.length },
	};
	return { text, field };
}
