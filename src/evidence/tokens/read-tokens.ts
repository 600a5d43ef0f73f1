import type { Reader, Token } from '../evidence.ts';
import { readCompact, type Compact } from './compact.ts';
import { deviationsOf } from './deviations.ts';
import { readHeadless } from './headless.ts';
import { isClaimsLike, isHeaderLike } from './likeness.ts';
import { readEncodedTwice } from './encoded-twice.ts';

/** `{"`, `{ "`, `{` with two spaces, a line break or a tab behind it; `eyJ` in base64 once more. */
const beginnings = /eyJ|eyA[gi]|ewo[gJi]|ewki|ew0K|ZXlK/g;

/**
 * Finds the JSON Web Tokens in a text (RFC 7519, section 3) and reads their headers and claims. No
 * signature is verified. A part that is damaged is a deviation and leaves the others as they are; of
 * its members, those before the damage are read.
 *
 * @example
 *
 * ```http
 * Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEiLCJleHAiOjE3NjM3MjQwMDB9.c2ln…
 * ```
 *
 * gives the header `{ alg: 'HS256' }`, the claims `{ sub: 'ana', exp: 1763724000 }` and the
 * deviation `truncated-signature`.
 */
export const readTokens: Reader<Token> = (text) => {
	const tokens: Token[] = [];
	// What could not be joined once is not tried again from further on.
	let tried = 0;
	let floor = 0;
	for (;;) {
		beginnings.lastIndex = floor;
		const found = beginnings.exec(text);
		if (!found) return tokens;
		if (found[0] === 'ZXlK') {
			const { token, to } = readEncodedTwice(text, found.index, readTokens);
			if (token) tokens.push(token);
			floor = to;
			continue;
		}
		const compact = readCompact(text, found.index, found.index >= tried);
		const token = isToken(compact, standsAlone(text, found.index))
			? tokenFrom(compact)
			: readHeadless(text, floor, compact);
		if (token) tokens.push(token);
		tried = Math.max(tried, compact.seen);
		floor = token?.to ?? compact.parts[0]?.to ?? compact.to;
	}
};

function tokenFrom(compact: Compact): Token {
	const { form, header, claims } = compact;
	return {
		kind: 'token',
		form,
		from: compact.parts[0]?.from ?? compact.to,
		to: compact.to,
		...(header.members && { header: header.members }),
		...(claims?.members && { claims: claims.members }),
		deviations: deviationsOf(compact),
	};
}

/** Whether these parts begin with a header, or with what was one. */
function isToken({ parts, header, claims }: Compact, alone: boolean): boolean {
	if (isHeaderLike(header)) return true;
	if (claims && isClaimsLike(claims)) return true;
	if (header.state === 'whole') return claims?.state === 'whole';
	if (!alone) return false;
	const [first] = parts;
	// `eyJ…` and `eyJxxxx.eyJyyyy.zzzz`
	return (
		(first?.cut !== undefined && header.json.length <= 2) ||
		(parts.length >= 3 && claims?.json.startsWith('{"') === true)
	);
}

/** Whether a word begins here; an escape such as `\n` or `%20` may stand before it. */
function standsAlone(text: string, from: number): boolean {
	return /(?:^|[^\w+/-]|\\[nrt]|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, from - 3), from));
}
