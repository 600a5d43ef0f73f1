import type { Quote, Span } from '../../../../evidence/evidence.ts';
import type { Paste } from '../../../rule.ts';

/** Messages beyond this length are pages. */
const longest = 2000;

/** `X-TFS-ServiceError`, `x-ms-diagnostics`, `X-Authentication-Denied-Reason`, `x-amzn-ErrorType`. */
const tellingHeader = /^(?:x-|www-)?[\w-]{0,40}(?:error|reason|diagnostics|failure)[\w-]{0,20}$/;

/** What servers and programs say: errors of challenges, bodies and headers, messages of logs. */
export function sayings({
	challenges,
	bodies,
	logLines,
	exchanges,
	looseHeaders,
}: Paste): readonly Quote[] {
	const parameters = challenges.flatMap(({ parameters }) =>
		['error', 'error_description'].flatMap((name) => parameters.get(name) ?? []),
	);
	const messages = [...bodies, ...logLines].flatMap(({ code, message }) => [
		...(code ? [code] : []),
		...(message ? [message] : []),
	]);
	const headers = [...exchanges.flatMap(({ response }) => response?.headers ?? []), ...looseHeaders]
		.filter(({ name }) => tellingHeader.test(name))
		.map(({ value }) => ({ ...value, text: value.text.replaceAll('%20', ' ') }));
	return [...parameters, ...messages, ...headers];
}

/** Where a server or a program says something; nothing where nobody does. */
export function whereSaid(paste: Paste, pattern: RegExp): Span | undefined {
	for (const saying of sayings(paste)) {
		const match = pattern.exec(saying.text.slice(0, longest));
		if (match) return placeOf(saying, match.index, match.index + match[0].length);
	}
	return undefined;
}

/** Where something stands in the paste, whoever says it: for words that nothing else can mean. */
export function whereWritten({ text }: Paste, pattern: RegExp): Span | undefined {
	const match = pattern.exec(text);
	return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** A code of OAuth, in a challenge or in a body (RFC 6750, section 3.1; RFC 6749, section 5.2). */
export function whereErrorCode(
	{ challenges, bodies }: Paste,
	...codes: readonly string[]
): Span | undefined {
	const errors = challenges.flatMap(({ parameters }) => parameters.get('error') ?? []);
	return [...errors, ...bodies.flatMap(({ code }) => code ?? [])].find(({ text }) =>
		codes.includes(text),
	);
}

function placeOf(quote: Quote, from: number, to: number): Span {
	const { at } = quote;
	if (at) return { from: at[from] ?? quote.from, to: at[to] ?? quote.to };
	if (quote.text.length !== quote.to - quote.from) return { from: quote.from, to: quote.to };
	return { from: quote.from + from, to: quote.from + to };
}
