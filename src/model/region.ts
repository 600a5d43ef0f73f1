/** A comment of whatever language that begins or ends the part of a file which a page shows. */
const begin = /#region fix\b/;
const end = /#endregion\b/;

/**
 * The part of a file between `#region fix` and `#endregion`, at the left edge; the whole file
 * where none is marked.
 *
 * @example regionOf('server {\n  # #region fix\n  listen 80;\n  # #endregion\n}') // 'listen 80;'
 */
export function regionOf(text: string): string {
	const lines = text.split('\n');
	const from = lines.findIndex((line) => begin.test(line));
	const to = lines.findIndex((line, index) => index > from && end.test(line));
	return dedent(from < 0 || to < 0 ? lines : lines.slice(from + 1, to));
}

/** The whole file as a page shows it: without the comments that mark a part. */
export function withoutRegions(text: string): string {
	return dedent(text.split('\n').filter((line) => !begin.test(line) && !end.test(line)));
}

function dedent(lines: readonly string[]): string {
	const indents = lines
		.filter((line) => line.trim() !== '')
		.map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
	const least = Math.min(...indents);
	return lines
		.map((line) => line.slice(least))
		.join('\n')
		.replace(/^\n+|\s+$/g, '');
}
