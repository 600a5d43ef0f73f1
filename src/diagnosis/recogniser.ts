import { evenOut } from './even-text.ts';
import { fileBySignature } from './filing.ts';
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

/** What can be looked for in a text: a signature or a code, with every message that it belongs to. */
export interface Candidate {
	readonly by: Recognition['by'];
	readonly signature: Signature;
	readonly holders: Pick<Known, 'id' | 'telling'>[];
}

/**
 * Prepares the recognition of messages.
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
	const lookUp = fileBySignature(candidatesOf(known));
	return (original) => {
		const even = evenOut(original);
		const best = new Map<string, Recognition & { weight: number; telling: number }>();
		const found = new Set<Candidate>();
		lookUp(even.text, (candidate, literal, place) => {
			if (found.has(candidate)) return;
			const { by, signature, holders } = candidate;
			const match = matchAt(signature, even.text, literal, place);
			if (!match) return;
			found.add(candidate);
			const weight = by === 'code' ? 0 : signature.weight;
			const from = even.at[match.from] ?? 0;
			// The end of the last sign, not the beginning of what comes behind it.
			const to = (even.at[match.to - 1] ?? 0) + 1;
			for (const { id, telling } of holders) {
				const before = best.get(id);
				if (before && before.weight >= weight) continue;
				best.set(id, { id, by, from, to, weight, telling: tellings.indexOf(telling) });
			}
		});
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

/** Everything to look for. What several messages share is looked for once. */
export function candidatesOf(known: readonly Known[]): Candidate[] {
	const candidates = new Map<string, Candidate>();
	const add = (by: Candidate['by'], text: string, holder: Known): void => {
		const key = `${by} ${text}`;
		const candidate = candidates.get(key);
		if (candidate) candidate.holders.push(holder);
		else candidates.set(key, { by, signature: compileSignature(text), holders: [holder] });
	};
	for (const message of known) {
		for (const signature of new Set(message.signatures)) add('signature', signature, message);
		for (const code of new Set(message.codes)) add('code', code, message);
	}
	return [...candidates.values()];
}
