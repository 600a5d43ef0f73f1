import type { Exchange } from '../evidence.ts';

/**
 * Makes one exchange of a request and the response behind it. Interim responses (RFC 9110,
 * section 15.2) answer nothing: the one behind them does.
 */
export function pairUp(found: readonly Exchange[]): Exchange[] {
	const paired: Exchange[] = [];
	for (const exchange of found) {
		const last = paired.at(-1);
		const isAnswered = last?.response !== undefined && last.response.status >= 200;
		if (!last || isAnswered || !exchange.response || exchange.request) paired.push(exchange);
		else paired[paired.length - 1] = { ...last, to: exchange.to, response: exchange.response };
	}
	return paired;
}
