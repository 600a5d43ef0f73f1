import type { LogLine, Reader } from '../evidence.ts';
import { columnsOf, iisLine, type Columns } from './iis-lines.ts';
import { linesOf } from './lines.ts';
import { programLine } from './program-lines.ts';
import { serverLine } from './server-lines.ts';

/**
 * The lines of logs and programs that tell of a refusal, and the request right behind one: whether
 * that went well tells a handshake from a failure.
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
	let columns: Columns | undefined;
	let isBehindRefusal = false;
	for (const line of linesOf(text)) {
		const named = columnsOf(line.text);
		if (named) {
			columns = named;
			continue;
		}
		const read = iisLine(line, columns) ?? serverLine(line) ?? programLine(line);
		if (!read) continue;
		const isRequest = read.source === 'iis' || read.source === 'access-log';
		const isRefusal = !isRequest || (read.status ?? 0) >= 400;
		if (isRefusal || isBehindRefusal) found.push(read);
		isBehindRefusal = isRequest && isRefusal;
	}
	return found;
};
