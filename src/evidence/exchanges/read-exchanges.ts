import type { Exchange, Reader } from '../evidence.ts';
import { readCurlCommands } from './curl-command.ts';
import { readFetchCalls } from './fetch-call.ts';
import { lineAt } from './lines.ts';
import { readPanel } from './panel.ts';
import { pairUp } from './pairs.ts';
import { readRequest, readResponse } from './raw-messages.ts';

/**
 * Reads the requests and responses of a paste, in its order: `curl -i` and `curl -v`, HTTPie, what
 * browsers, Postman and kubectl copy out, commands for curl and calls of `fetch`. A request and the
 * response to it are one exchange, also where a command is followed by the response that it printed.
 *
 * Headers are as written, with two additions: `:authority` and `:scheme` stay among the headers, and
 * credentials that curl makes a header of (`-u`, `--oauth2-bearer`, a name in the address) are one,
 * see `curl-credentials.ts`.
 *
 * @example
 *
 * ```text
 * $ curl -i -H 'Authorization: Bearer abc' https://api.example.com/orders
 * HTTP/2 401
 * www-authenticate: Bearer error="invalid_token"
 * ```
 */
export const readExchanges: Reader<Exchange> = (text) => {
	const commands = [...readCurlCommands(text), ...readFetchCalls(text)].sort(
		(a, b) => a.from - b.from,
	);
	const found: Exchange[] = [];
	let noPanelBefore = 0;
	for (let next = 0, command = 0; next < text.length;) {
		const line = lineAt(text, next);
		if (line.to === line.start) {
			next = line.next;
			continue;
		}
		let behind = next;
		let { next: lineEnd } = line;
		for (let one = commands[command]; one && one.from < lineEnd; one = commands[++command]) {
			// What stands in a body, or in another command, is no command by itself.
			if (one.from < behind) continue;
			found.push(one);
			behind = one.to;
			if (behind > lineEnd) lineEnd = lineAt(text, behind).next;
		}
		if (behind > next) {
			next = lineEnd;
			continue;
		}
		const panel = line.start < noPanelBefore ? undefined : readPanel(text, line);
		const read = panel?.exchange
			? { exchange: panel.exchange, next: panel.next }
			: (readResponse(text, line) ?? readRequest(text, line));
		if (panel && !panel.exchange) noPanelBefore = panel.next;
		if (read) found.push(read.exchange);
		next = Math.max(read?.next ?? 0, line.next);
	}
	return pairUp(found);
};
