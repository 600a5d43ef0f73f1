import { readErrorBodies } from './bodies/read-error-bodies.ts';
import { readChallenges } from './challenges/read-challenges.ts';
import { readCredentials } from './credentials/read-credentials.ts';
import type {
	Challenge,
	Credentials,
	ErrorBody,
	Exchange,
	HeaderField,
	LogLine,
	Obstacle,
	Span,
	SystemCode,
	TextStatus,
	Token,
} from './evidence.ts';
import { readLooseHeaders } from './exchanges/loose-headers.ts';
import { readExchanges } from './exchanges/read-exchanges.ts';
import { readLogLines } from './logs/read-log-lines.ts';
import { readObstacles } from './logs/read-obstacles.ts';
import { readSystemCodes } from './logs/read-system-codes.ts';
import { readTextStatuses } from './logs/read-text-statuses.ts';
import { readTokens } from './tokens/read-tokens.ts';

/** All that can be read off one text, each sort in the order of the text. */
export interface EvidenceOfText {
	readonly exchanges: readonly Exchange[];
	/** Header lines that stand in no exchange. */
	readonly looseHeaders: readonly HeaderField[];
	readonly challenges: readonly Challenge[];
	readonly credentials: readonly Credentials[];
	readonly tokens: readonly Token[];
	readonly bodies: readonly ErrorBody[];
	readonly logLines: readonly LogLine[];
	/** Statuses told in words, outside of exchanges. */
	readonly statuses: readonly TextStatus[];
	readonly codes: readonly SystemCode[];
	readonly obstacles: readonly Obstacle[];
}

/**
 * Reads a paste with every reader. Never throws.
 *
 * @example
 *
 * `WWW-Authenticate: Bearer error="invalid_token"` gives a loose header and the challenge in it.
 */
export function readEvidence(text: string): EvidenceOfText {
	const exchanges = readExchanges(text);
	const looseHeaders = readLooseHeaders(text, exchanges);
	const headers = inOrder([...exchanges.flatMap(headersOf), ...looseHeaders], ({ value }) => value);
	const named = (...names: readonly string[]) => headers.filter(({ name }) => names.includes(name));
	return {
		exchanges,
		looseHeaders,
		challenges: named('www-authenticate', 'proxy-authenticate').flatMap(readChallenges),
		credentials: named('authorization', 'proxy-authorization').map(readCredentials),
		tokens: readTokens(text),
		bodies: readErrorBodies(text),
		logLines: readLogLines(text),
		statuses: outside(readTextStatuses(text), exchanges),
		codes: readSystemCodes(text),
		obstacles: readObstacles(text),
	};
}

function headersOf({ request, response }: Exchange): readonly HeaderField[] {
	return [...(request?.headers ?? []), ...(response?.headers ?? [])];
}

/** Those that stand in none of some stretches, which are in the order of the text as they are. */
function outside<Kind extends Span>(some: readonly Kind[], stretches: readonly Span[]): Kind[] {
	const ordered = inOrder(stretches, (stretch) => stretch);
	let at = 0;
	return some.filter(({ from, to }) => {
		while (at < ordered.length && (ordered[at]?.to ?? Infinity) <= from) at++;
		return (ordered[at]?.from ?? Infinity) >= to;
	});
}

function inOrder<Kind>(some: readonly Kind[], placeOf: (one: Kind) => Span): Kind[] {
	return some.toSorted((a, b) => placeOf(a).from - placeOf(b).from);
}
