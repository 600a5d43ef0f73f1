export interface Row {
	/** What was built, where the row above does not say it. */
	readonly content?: string;
	readonly measured: string;
	readonly ours: number | undefined;
	readonly theirs: number | undefined;
	readonly unit: 's' | 'MB' | 'kB';
}

/** Rows as a Markdown table, with what of theirs ours is. */
export function toTable(them: string, rows: readonly Row[]): string {
	return markdown(
		['content', 'measured', 'Why 401?', them, 'ours / theirs'],
		rows.map(({ content = '', measured, ours, theirs, unit }) => {
			const cells = [ours, theirs].map((value) =>
				value === undefined ? 'not measured' : `${value.toFixed(1)} ${unit}`,
			);
			const ratio = ours === undefined || theirs === undefined ? '' : (ours / theirs).toFixed(2);
			return [content, measured, ...cells, ratio];
		}),
		2,
	);
}

/** A Markdown table whose first columns are words and whose others are numbers. */
export function markdown(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	words = 1,
): string {
	const rule = head.map((_, column) => (column < words ? '---' : '--:'));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `0.042 ms`, `4.2 ms`, `420 ms` */
export function milliseconds(value = NaN): string {
	return `${value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 })} ms`;
}
