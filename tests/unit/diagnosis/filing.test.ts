import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evenOut } from '../../../src/diagnosis/even-text.ts';
import { fileBySignature } from '../../../src/diagnosis/filing.ts';
import { candidatesOf, type Known } from '../../../src/diagnosis/recogniser.ts';
import { messagesOf, readMessages } from '../../bench/_messages.ts';
import { log, logWith } from '../../bench/_texts.ts';

const own = await readMessages(fileURLToPath(new URL('../../..', import.meta.url)));

type LookUp = ReturnType<typeof fileBySignature>;

/** How often anything is held against a text. */
function holds(lookUp: LookUp, text: string): number {
	let count = 0;
	lookUp(evenOut(text).text, () => count++);
	return count;
}

/** Where each signature is held against a text. */
function held(signatures: readonly string[], text: string): string[] {
	const messages = signatures.map((signature, index): Known => {
		return { id: String(index), telling: 'product', signatures: [signature], codes: [] };
	});
	const found: string[] = [];
	fileBySignature(candidatesOf(messages))(evenOut(text).text, ({ holders }, _literal, place) =>
		found.push(`${holders.map(({ id }) => id).join('+')} at ${place}`),
	);
	return found;
}

describe('a signature is held against a text', () => {
	it('where two of its words stand that no other holds side by side', () => {
		expect(held(['bad token given', 'bad token lost'], 'a bad token, token lost here')).toEqual([
			'1 at 8',
		]);
	});

	it('once for all messages that share it', () => {
		expect(held(['jwt expired', 'jwt expired'], 'jwt expired')).toEqual(['0+1 at 0']);
	});

	it('not where it would begin before the text does', () => {
		expect(held(['"jwt expired'], 'jwt expired')).toEqual([]);
	});

	it('not by a word that a placeholder may lengthen', () => {
		expect(held(['user<id> lost'], 'user user7 found')).toEqual([]);
	});
});

describe('what is held against a text', () => {
	const file = (count: number) => {
		const signatures = candidatesOf(messagesOf(own, count));
		return { count: signatures.length, lookUp: fileBySignature(signatures) };
	};
	// The library’s own, and as many again and again: a few of them may hold none of a log’s words.
	const [all, most] = [file(own.messages.length), file(5000)];

	it.each([
		['holds none of the messages', log(50_000)],
		['holds some of them', logWith(own.samples.slice(0, 100), 50_000)],
	])('hardly grows with the number of messages where the text %s', (_name, text) => {
		expect(most.count / all.count).toBeGreaterThan(5);
		// One of those made up may be filed under a word that a log is full of.
		expect(holds(most.lookUp, text) / holds(all.lookUp, text)).toBeLessThan(3);
	});

	it('is less than one signature for eight words', () => {
		const text = logWith(own.samples, 50_000);
		expect(holds(most.lookUp, text)).toBeLessThan((text.match(/\w+/g) ?? []).length / 8);
	});

	it('grows with the length of the text', () => {
		const inLog = (length: number) => holds(all.lookUp, log(length));
		expect(inLog(200_000) / inLog(20_000)).toBeCloseTo(10, 0);
	});
});
