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
	return [
		`| content | measured | Why 401? | ${them} | ours / theirs |`,
		'| --- | --- | --: | --: | --: |',
		...rows.map(({ content = '', measured, ours, theirs, unit }) => {
			const cells = [ours, theirs].map((value) =>
				value === undefined ? 'not measured' : `${value.toFixed(1)} ${unit}`,
			);
			const ratio = ours === undefined || theirs === undefined ? '' : (ours / theirs).toFixed(2);
			return `| ${[content, measured, ...cells, ratio].join(' | ')} |`;
		}),
	].join('\n');
}
