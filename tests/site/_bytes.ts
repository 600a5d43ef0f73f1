import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const sizes = new Map<string | Buffer, number>();

/** How many bytes go over the wire: brotli at its best, as a static host sends it. */
export function wireSize(content: string | Buffer): number {
	const size = sizes.get(content) ?? brotliCompressSync(content).length;
	sizes.set(content, size);
	return size;
}

/** What a browser can read of a page when that many bytes of it have come. */
export function firstPartOf(html: string, bytes: number): string {
	return brotliDecompressSync(brotliCompressSync(html).subarray(0, bytes), {
		finishFlush: constants.BROTLI_OPERATION_FLUSH,
	}).toString('utf8');
}

export interface Row {
	readonly name: string;
	readonly sizes: readonly number[];
	/** Missing where sizes are only told. */
	readonly limit?: number | undefined;
}

/** Sizes as a table for the eye: smallest, median, largest. */
export function table(title: string, rows: readonly Row[]): string {
	const lines = rows.map(({ name, sizes: unsorted, limit }) => {
		const sorted = unsorted.toSorted((a, b) => a - b);
		const middle = sorted[Math.floor(sorted.length / 2)];
		return [name, sorted.length, sorted[0], middle, sorted.at(-1), limit].map((cell) =>
			typeof cell === 'number' ? cell.toLocaleString('en') : (cell ?? '–'),
		);
	});
	const all = [[title, 'pages', 'smallest', 'median', 'largest', 'limit'], ...lines];
	const widths = (all[0] ?? []).map((_, column) =>
		Math.max(...all.map((line) => line[column]?.length ?? 0)),
	);
	return all
		.map((line) =>
			line
				.map((cell, column) =>
					column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
				)
				.join('  '),
		)
		.join('\n');
}
