import type { Token } from '../evidence.ts';
import { signatureLengths } from './algorithms.ts';
import { mayEndObject, readPartContent, type PartContent } from './part-content.ts';
import { readPart, type IsComplete, type Part, type PartReading } from './part.ts';

/** The parts of what may be a token, and what the first two of them say. */
export interface Compact {
	readonly form: Token['form'];
	readonly parts: readonly Part[];
	readonly header: PartContent;
	/** Of a JWE nothing: they are encrypted. */
	readonly claims?: PartContent;
	readonly to: number;
	/** How far was looked for more of it. */
	readonly seen: number;
}

/** In base64url, tags of 128, 192 and 256 bits (RFC 7518, section 5.1). */
const tagLengths = [22, 32, 43];

const mostParts = 6;

/**
 * Reads parts with dots between them: the compact serialization of a JWS (RFC 7515, section 7.1)
 * or of a JWE (RFC 7516, section 7.1).
 */
export function readCompact(text: string, from: number, mayJoin: boolean): Compact {
	const first = readPart(text, from, { mayJoin, believed: isObject() });
	const header = readPartContent(first.signs);
	const isEncrypted = typeof header.members?.['enc'] === 'string';
	const lengths = signatureLengths(header.members?.['alg']);
	const parts = [first];
	for (let last = first; parts.length < mostParts; parts.push(last)) {
		const next = startOfNext(text, last);
		if (next === undefined) break;
		const believed = isEncrypted ? encrypted(parts.length) : signed(parts.length, lengths);
		const before = last;
		last = readPart(text, next, { mayJoin, believed });
		if (!isEncrypted && parts.length === 2) last = withoutPath(text, last, lengths);
		// A dot behind a whole token, or behind one that was cut, ends a sentence.
		const isEmpty = last.signs === '' && !last.dot && !last.cut;
		if (isEmpty && (before.cut || parts.length > 2)) break;
	}
	const second = parts[1];
	const form = isEncrypted || (header.state === 'broken' && parts.length === 5) ? 'jwe' : 'jws';
	return {
		form,
		parts,
		header,
		...(form === 'jws' && second && { claims: readPartContent(second.signs) }),
		to: parts.at(-1)?.to ?? from,
		seen: Math.max(...parts.map(({ seen }) => seen)),
	};
}

function startOfNext(text: string, last: Part): number | undefined {
	if (last.dot) return last.dot.to;
	// `eyJhbGci…eyJzdWIi…`: the dot is among what was left out.
	return last.cut && text.startsWith('eyJ', last.to) ? last.to : undefined;
}

/** Reads the whole for no more than a few of the places where it may end. */
function isObject(): IsComplete {
	let looks = 8;
	return (length, lastFour, signs) =>
		mayEndObject(length, lastFour) && looks-- > 0 && readPartContent(signs()).state === 'whole';
}

function signed(index: number, lengths: readonly number[]): PartReading['believed'] {
	return index === 1 ? isObject() : (length) => index === 2 && lengths.includes(length);
}

function encrypted(index: number): PartReading['believed'] {
	return index < 4 ? 'before-dot' : (length) => index === 4 && tagLengths.includes(length);
}

/** In `/verify/eyJ….eyJ….abc/confirm` the signature ends before the slash. */
function withoutPath(text: string, part: Part, lengths: readonly number[]): Part {
	const slash = text.slice(part.from, part.to).indexOf('/');
	if (slash < 0 || part.glue.length > 0 || part.cut || lengths.includes(part.signs.length))
		return part;
	const to = part.from + slash;
	return { from: part.from, to, signs: text.slice(part.from, to), glue: [], seen: part.seen };
}
