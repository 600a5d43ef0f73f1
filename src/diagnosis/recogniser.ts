import { evenOut } from './even-text.ts';
import { compileSignature, matchAt, type Signature } from './signature.ts';

/** How much a message says: of two in one text, the more telling one is meant. */
export const tellings = ['status line', 'client', 'product'] as const;
export type Telling = (typeof tellings)[number];

/** One message that can be recognised. */
export interface Known {
	readonly id: string;
	readonly telling: Telling;
	/** Patterns with placeholders: `user <user> not found`. */
	readonly signatures: readonly string[];
	/** Bare codes that belong to it, with no spaces: `401.3`. Several messages may share one. */
	readonly codes: readonly string[];
}

/** A message found in a text. */
export interface Recognition {
	readonly id: string;
	/** Whether a signature fits or only a code. */
	readonly by: 'signature' | 'code';
	/** The stretch of the text that it was read from: offsets in UTF-16 units, the end not included. */
	readonly from: number;
	readonly to: number;
}

/** Finds every known message in a text; the most telling first. */
export type Recognise = (text: string) => Recognition[];

interface Candidate {
	readonly known: Known;
	readonly by: Recognition['by'];
	readonly signature: Signature;
}

/** Where in a signature the words stand by which it is looked up. */
interface Anchored extends Candidate {
	readonly literal: number;
	readonly offset: number;
}

/**
 * Prepares the recognition of messages.
 *
 * Each signature is filed under the rarest pair of neighbouring words in it, or its rarest word. A
 * text is then read once, word by word, and only the few signatures filed under what stands there
 * are held against it: the cost grows with the length of the text, not with the number of signatures.
 *
 * @example
 *
 * ```ts
 * const recognise = createRecogniser([
 * 	{ id: 'apache-ah01618', telling: 'product', signatures: ['AH01618: user <user> not found'], codes: ['AH01618'] },
 * ]);
 * recognise('[auth_basic:error] AH01618: user ana not found: /reports');
 * // [{ id: 'apache-ah01618', by: 'signature', from: 19, to: 46 }]
 * ```
 */
export function createRecogniser(known: readonly Known[]): Recognise {
	const filed = file(candidatesOf(known));
	return (original) => {
		const even = evenOut(original);
		const best = new Map<string, Recognition & { weight: number; telling: number }>();
		const consider = (key: string, place: number): void => {
			for (const { known: message, by, signature, literal, offset } of filed.get(key) ?? []) {
				if (place < offset) continue;
				const match = matchAt(signature, even.text, literal, place - offset);
				if (!match) continue;
				const weight = by === 'code' ? 0 : signature.weight;
				const before = best.get(message.id);
				if (before && before.weight >= weight) continue;
				best.set(message.id, {
					id: message.id,
					by,
					from: even.at[match.from] ?? 0,
					// The end of the last sign, not the beginning of what comes behind it.
					to: (even.at[match.to - 1] ?? 0) + 1,
					weight,
					telling: tellings.indexOf(message.telling),
				});
			}
		};
		let previous: Word | undefined;
		for (const word of wordsOf(even.text)) {
			consider(word.text, word.place);
			if (previous)
				consider(even.text.slice(previous.place, word.place + word.text.length), previous.place);
			previous = word;
		}
		return [...best.values()]
			.sort(
				(a, b) =>
					Number(b.by === 'signature') - Number(a.by === 'signature') ||
					b.telling - a.telling ||
					b.weight - a.weight ||
					a.from - b.from,
			)
			.map(({ id, by, from, to }) => ({ id, by, from, to }));
	};
}

interface Word {
	readonly text: string;
	readonly place: number;
}

function* wordsOf(text: string): Generator<Word> {
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu))
		yield { text: word, place: index };
}

function candidatesOf(known: readonly Known[]): Candidate[] {
	return known.flatMap((message) => [
		...message.signatures.map((text) => ({
			known: message,
			by: 'signature' as const,
			signature: compileSignature(text),
		})),
		...message.codes.map((text) => ({
			known: message,
			by: 'code' as const,
			signature: compileSignature(text),
		})),
	]);
}

/** Each candidate under the key that the fewest others hold. */
function file(candidates: readonly Candidate[]): Map<string, Anchored[]> {
	const keys = candidates.map(({ signature }) => keysOf(signature));
	const held = new Map<string, number>();
	for (const list of keys)
		for (const key of new Set(list.map(({ text }) => text)))
			held.set(key, (held.get(key) ?? 0) + 1);
	const filed = new Map<string, Anchored[]>();
	for (const [index, candidate] of candidates.entries()) {
		const [rarest] = (keys[index] ?? []).toSorted(
			(a, b) => (held.get(a.text) ?? 0) - (held.get(b.text) ?? 0) || b.text.length - a.text.length,
		);
		if (!rarest) continue;
		const { text, literal, offset } = rarest;
		filed.set(text, [...(filed.get(text) ?? []), { ...candidate, literal, offset }]);
	}
	return filed;
}

/** The words and pairs of neighbouring words of a signature that a text must hold whole. */
function keysOf({
	literals,
	gaps,
}: Signature): { text: string; literal: number; offset: number }[] {
	return literals.flatMap((literal, index) => {
		// Hard by a placeholder a word may go on: `user<id>`.
		const goesOnBefore = gaps[index - 1]?.tight[1];
		const goesOnBehind = gaps[index]?.tight[0] ?? literal.endsWith('_');
		const words = [...wordsOf(literal)].filter(
			({ text, place }) =>
				!(goesOnBefore && place === 0) && !(goesOnBehind && place + text.length === literal.length),
		);
		return words.flatMap((word, at) => {
			const next = words[at + 1];
			const own = { text: word.text, literal: index, offset: word.place };
			return next
				? [own, { ...own, text: literal.slice(word.place, next.place + next.text.length) }]
				: [own];
		});
	});
}
