import type { LogLine, Reader } from '../evidence.ts';
import { columnsOf, iisLine } from './iis-lines.ts';
import { otherLine } from './other-lines.ts';

/** What stands behind this in a line tells nothing new, and costs time. */
const longestLine = 4000;

/**
 * The lines of logs and programs that tell of a refusal; of a log of IIS every line: whether the
 * request behind a refusal went well tells a handshake from a failure.
 *
 * @example
 *
 * ```
 * 2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 2 5 15
 * 2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 - 10.0.0.221 Mozilla/5.0 - 401 1 2148074254 3
 * 2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 ACME\ana 10.0.0.221 Mozilla/5.0 - 200 0 0 31
 * ```
 */
export const readLogLines: Reader<LogLine> = (text) => {
	const found: LogLine[] = [];
	let columns: readonly string[] | undefined;
	let at = 0;
	for (const whole of text.split('\n')) {
		const line = whole.slice(0, longestLine).trimEnd();
		columns = columnsOf(line) ?? columns;
		const read = iisLine(line, at, columns) ?? otherLine(line, at);
		if (read) found.push(read);
		at += whole.length + 1;
	}
	return found;
};
