import type { Quote, Span } from '../../../../evidence/evidence.ts';
import type { Paste } from '../../../rule.ts';
import { whereIn } from '../../facts.ts';

/** Messages beyond this length are pages. */
const longest = 2000;

/** `X-TFS-ServiceError`, `x-ms-diagnostics`, `X-Authentication-Denied-Reason`. */
const tellingHeader = /^(?:x-|www-)?[\w-]{0,40}(?:error|reason|diagnostics|failure)[\w-]{0,20}$/;

/** The machine’s words for an error, in challenges and bodies. */
export function codesOf({ challenges, bodies }: Paste): readonly Quote[] {
	return [
		...challenges.flatMap(({ parameters }) => parameters.get('error') ?? []),
		...bodies.flatMap(({ code }) => code ?? []),
	];
}

/** Where a server or a program says something; nothing where nobody does. */
export function whereSaid(paste: Paste, pattern: RegExp): Span | undefined {
	const { challenges, bodies, logLines, exchanges, looseHeaders } = paste;
	const headers = [
		...exchanges.flatMap(({ response }) => response?.headers ?? []),
		...looseHeaders,
	];
	const sayings = [
		...codesOf(paste),
		...challenges.flatMap(({ parameters }) => parameters.get('error_description') ?? []),
		...[...bodies, ...logLines].flatMap(({ message }) => message ?? []),
		...headers.flatMap(({ name, value }) => (tellingHeader.test(name) ? value : [])),
	];
	for (const quote of sayings) {
		const text = quote.text.slice(0, longest);
		const match = whereIn(text, pattern) ?? whereIn(text.replaceAll('%20', ' '), pattern);
		if (match) return placeOf(quote, match);
	}
	return undefined;
}

function placeOf({ text, at, from, to }: Quote, match: Span): Span {
	if (at) return { from: at[match.from] ?? from, to: at[match.to] ?? to };
	return text.length === to - from && match.to <= text.length && !text.includes('%20')
		? { from: from + match.from, to: from + match.to }
		: { from, to };
}
