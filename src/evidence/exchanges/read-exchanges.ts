import type { Exchange, Reader } from '../evidence.ts';
import { readCurlCommands } from './curl-command.ts';
import { readFetchCalls } from './fetch-call.ts';
import { isBlank, lineAt } from './lines.ts';
import { readPanel } from './panel.ts';
import { readMessage } from './raw-messages.ts';

/**
 * Reads the requests and responses of a paste, in its order: `curl -i` and `curl -v`, HTTPie, what
 * browsers, Postman and kubectl copy out, commands for curl and calls of `fetch`. A request and the
 * response to it are one exchange, also where a command is followed by the response that it printed.
 *
 * Headers are as written, with two additions: `:authority` and `:scheme` stay among the headers, and
 * credentials that curl makes a header of (`-u`, `--oauth2-bearer`, a name in the address) are one,
 * see `curl-command.ts`.
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
	/**
	 * Interim responses (RFC 9110, section 15.2) answer nothing: the one behind them does.
	 */
	const add = (exchange: Exchange): void => {
		const last = found.at(-1);
		const isAnswered = !last || (last.response?.status ?? 0) >= 200;
		if (isAnswered || !exchange.response || exchange.request) found.push(exchange);
		else found[found.length - 1] = { ...last, to: exchange.to, response: exchange.response };
	};
	let noPanelBefore = 0;
	for (let next = 0, command = 0; next < text.length;) {
		let line = lineAt(text, next);
		let behind = next;
		for (let one = commands[command]; one && one.from < line.next; one = commands[++command]) {
			// What stands in a body, or in another command, is no command by itself.
			if (one.from < behind) continue;
			add(one);
			behind = one.to;
			if (behind > line.next) line = lineAt(text, behind);
		}
		if (behind === next && !isBlank(line)) {
			const panel = next < noPanelBefore ? undefined : readPanel(text, line);
			const read = panel?.exchange ? panel : readMessage(text, line);
			noPanelBefore = panel?.next ?? noPanelBefore;
			if (read?.exchange) add(read.exchange);
			next = read?.next ?? next;
		}
		next = Math.max(next, line.next);
	}
	return found;
};
