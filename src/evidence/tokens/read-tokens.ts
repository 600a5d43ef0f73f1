import type { Deviation, Reader, Span, Token } from '../evidence.ts';
import { signatureLengths } from './algorithms.ts';
import { readPartContent, type PartContent } from './part-content.ts';

export type TokenDeviation = Deviation<
	| `${'missing' | 'truncated'}-${'header' | 'claims' | 'signature' | 'part'}`
	| `damaged-${'header' | 'claims'}`
	| 'extra-part'
	/** The signature has another length than its algorithm gives it. */
	| 'signature-length'
	/** RFC 7515, section 2: no `=` at the end, no `+` and `/`. */
	| 'not-base64url'
	/** White space, line breaks or quotes stand within it. */
	| 'interrupted'
>;

interface Part extends Span {
	readonly signs: string;
	readonly content: PartContent;
	/** The mark that something was left out. */
	readonly cut?: Span;
}

/** `{"`, `{ "`, `{` with two spaces, a line break or a tab behind it. */
const beginnings = /eyJ|eyA[gi]|ewo[gJi]|ewki|ew0K/g;

/** A part, the mark that something of it was left out, and what of it stands behind the mark. */
const oneOfFive =
	/([\w+/-]*)={0,2}(?:((?:…|\.{3}|\*{2,}|•{2,}|\[(?:…|\.{3})\])+)(?:(?!eyJ)[\w+/-]+)?)?/y;
/** In `/verify/eyJ….eyJ….abc/confirm` the signature ends before the slash. */
const ofSignature = /([\w-]*)={0,2}(?:((?:…|\.{3}|\*{2,}|•{2,}|\[(?:…|\.{3})\])+)[\w-]*)?/y;
/** `eyJhbGci…eyJzdWIi…`: the dot is among what was left out. */
const nextPart = /\.|(?=eyJ)/y;

/** A token over several lines, in pieces put together, or with invisible signs in it. */
const interrupted = /[\w+/=.\s"'\\\u00ad\u200b-\u200d\u2060-]+/y;
const pieces = /\\[nrt]|([\w/-][\w+/-]*|\.)/g;
const longest = 20_000;

/** In base64url, tags of 128, 192 and 256 bits (RFC 7518, section 5.1). */
const tagLengths = [22, 32, 43];

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
	beginnings.lastIndex = 0;
	for (let found = beginnings.exec(text); found; found = beginnings.exec(text)) {
		const { index } = found;
		const parts = partsAt(text, index);
		const plain = tokenOf(text, parts);
		const isSound = plain?.deviations.length === 0;
		const joined: Joined = isSound || index < tried ? { to: tried } : readInterrupted(text, index);
		tried = joined.to;
		const token = joined.token ?? plain;
		if (token) tokens.push(token);
		beginnings.lastIndex = Math.max(token?.to ?? parts[0]?.to ?? 0, index + 3);
	}
	return tokens;
};

/** The parts of what may be the compact serialization of a JWS or JWE (RFC 7515, 7.1; RFC 7516, 7.1). */
function partsAt(text: string, from: number): Part[] {
	const parts: Part[] = [];
	for (let at = from; parts.length < 6; at = nextPart.lastIndex) {
		const form = parts.length === 2 && !isEncrypted(parts) ? ofSignature : oneOfFive;
		form.lastIndex = at;
		const [all = '', signs = '', mark] = form.exec(text) ?? [];
		const to = at + all.length;
		const marked = at + all.indexOf(mark ?? '');
		const cut = mark && { from: marked, to: marked + mark.length };
		// A dot behind a whole token, or behind one that was cut, ends a sentence.
		if (all === '' && (parts.length > 2 || parts.at(-1)?.cut)) break;
		// A signature says nothing, and neither does what is encrypted.
		const content = readPartContent(parts.length < 2 ? signs : '');
		parts.push({ signs, content, from: at, to, ...(cut && { cut }) });
		nextPart.lastIndex = to;
		if (!nextPart.test(text)) break;
	}
	return parts;
}

function isEncrypted([header]: readonly Part[]): boolean {
	return typeof header?.content.members?.['enc'] === 'string';
}

function tokenOf(text: string, parts: Part[]): Token | undefined {
	const [first] = parts;
	if (!first) return undefined;
	if (!isToken(text, first, parts)) {
		// Of a token that was copied without its header, the claims come first.
		if (!isClaims(first.content)) return undefined;
		const header = { from: first.from, to: first.from, signs: '', content: readPartContent('') };
		parts = [header, ...parts.slice(0, 2)];
	}
	const header = parts[0]?.content.members;
	const form = isEncrypted(parts) || (!header && parts.length === 5) ? 'jwe' : 'jws';
	const claims = form === 'jws' ? parts[1]?.content.members : undefined;
	return {
		kind: 'token',
		form,
		from: first.from,
		to: parts.at(-1)?.to ?? first.to,
		...(header && { header }),
		...(claims && { claims }),
		deviations: deviationsOf(parts, form),
	};
}

/** Whether these parts begin with a header, or with what was one. Laravel’s cookies do not. */
function isToken(text: string, first: Part, [, second, third]: readonly Part[]): boolean {
	const { isWhole, members, json } = first.content;
	if (members?.['alg'] ?? members?.['enc'] ?? (second && isClaims(second.content))) return true;
	if (isWhole) return second?.content.isWhole ?? false;
	if (/^\{\s{0,8}"(?:alg|enc|typ|kid|cty|x5t|jku)"/.test(json)) return true;
	// `eyJ…` and `eyJxxxx.eyJyyyy.zzzz`, where no word goes on.
	if (/\w/.test(text.charAt(first.from - 1))) return false;
	return first.cut
		? json.length < 8
		: third !== undefined && second?.signs.startsWith('eyJ') === true;
}

/** Whether it holds claims: of other JSON in base64, such as a page’s cursor, there is plenty. */
function isClaims({ members = {} }: PartContent): boolean {
	return (
		['exp', 'iat', 'nbf'].some((name) => typeof members[name] === 'number') ||
		typeof members['iss'] === 'string'
	);
}

function deviationsOf(parts: readonly Part[], form: Token['form']): TokenDeviation[] {
	const found: TokenDeviation[] = [];
	const note = (id: TokenDeviation['id'], { from, to }: Span): unknown =>
		found.push({ id, from, to });
	const end = ({ to }: Span): Span => ({ from: to, to });
	const last = parts.at(-1);
	const lengths = signatureLengths(parts[0]?.content.members?.['alg']);
	let sound: Part | undefined;
	for (const [index, name] of (['header', 'claims', 'signature'] as const).entries()) {
		const part = parts[index];
		if (!part) {
			if (sound) note(`${sound.cut ? 'truncated' : 'missing'}-${name}`, sound.cut ?? end(sound));
			break;
		}
		const { isWhole, json } = part.content;
		sound = isWhole || lengths.includes(part.signs.length) ? part : undefined;
		if (!sound) {
			if (part.cut) note(`truncated-${name}`, part.cut);
			else if (part.signs === '') note(`missing-${name}`, end(part));
			else if (name === 'signature') {
				if (lengths.length > 0) note('signature-length', part);
			} else if (part === last && !/[\0-\x08\x0e-\x1f\ufffd]/.test(json.slice(0, -3)))
				note(`truncated-${name}`, end(part));
			else note(`damaged-${name}`, part);
		}
		if (form === 'jwe') break;
	}
	if (form === 'jwe') {
		const cut = parts.slice(1).find((part) => part.cut)?.cut;
		if (cut) note('truncated-part', cut);
		else if (last && parts.length < 5) note('missing-part', end(last));
	}
	const extra = parts[form === 'jwe' ? 5 : 3];
	if (extra && last) note('extra-part', { from: extra.from, to: last.to });
	const odd = parts.find(
		({ signs, from, to, cut }) => /[+/]/.test(signs) || (!cut && to - from > signs.length),
	);
	if (odd) note('not-base64url', odd);
	return found;
}

interface Joined {
	readonly token?: Token;
	/** How far was looked for its pieces. */
	readonly to: number;
}

/** A token whose pieces make a whole one, when what stands between them is left out. */
function readInterrupted(text: string, from: number): Joined {
	interrupted.lastIndex = 0;
	const [all = ''] = interrupted.exec(text.slice(from, from + longest)) ?? [];
	const parts = [''];
	let header: PartContent | undefined;
	let before = 0;
	let gap: Span | undefined;
	for (const { 1: piece, index } of all.matchAll(pieces)) {
		if (piece === undefined) continue;
		const to = index + piece.length;
		if (index > before) gap ??= { from: from + before, to: from + index };
		before = to;
		if (piece === '.') parts.push('');
		else parts.push((parts.pop() ?? '') + piece);
		if (parts.length === 1) continue;
		header ??= readPartContent(parts[0] ?? '');
		if (!header.isWhole || !header.members) break;
		const isJwe = typeof header.members['enc'] === 'string';
		const lengths = isJwe ? tagLengths : signatureLengths(header.members['alg']);
		if (parts.length < (isJwe ? 5 : 3) || !lengths.includes(parts.at(-1)?.length ?? 0)) continue;
		const claims = isJwe ? undefined : readPartContent(parts[1] ?? '');
		if (!gap || claims?.isWhole === false) break;
		const token: Token = {
			kind: 'token',
			form: isJwe ? 'jwe' : 'jws',
			from,
			to: from + to,
			header: header.members,
			...(claims?.members && { claims: claims.members }),
			deviations: [{ id: 'interrupted', ...gap }],
		};
		return { token, to: token.to };
	}
	return { to: from + all.length };
}
