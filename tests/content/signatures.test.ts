import { describe, expect, it } from 'vitest';
import { matchesSignature } from '../../src/diagnosis/signature.ts';
import { library } from './_library.ts';

const { variations } = library;

/** The texts that a variation stands for. */
const shown = ({ message, sample }: { message: string; sample: string }) => [message, sample];

// A message has one sample but is written in several ways, each with a signature of its own.
describe('a message is recognised in its sample by one of its own signatures', () => {
	it.each(variations)('$file', ({ signatures, sample }) => {
		expect(signatures.filter((signature) => matchesSignature(signature, sample))).not.toEqual([]);
	});
});

describe('a signature', () => {
	it.each(variations)('is found in a text that is written from it: $file', ({ signatures }) => {
		for (const signature of signatures) {
			const written = signature.replace(/<[a-z]+>/g, 'some /thing:1');
			expect(matchesSignature(signature, `09:14 ${written} and so on`)).toBe(true);
		}
	});

	it('belongs to one message alone', () => {
		const all = variations.flatMap(({ signatures }) => signatures.map((text) => text.toLowerCase()));
		expect(all.filter((signature, index) => all.indexOf(signature) !== index)).toEqual([]);
	});

	const products = variations.filter(({ family }) => family !== 'status-lines');
	it.each(products)('of a product does not fit another product: $file', (variation) => {
		const mistaken = products
			.filter((other) => other.product !== variation.product)
			.flatMap((other) =>
				variation.signatures
					.filter((signature) => shown(other).some((text) => matchesSignature(signature, text)))
					.map((signature) => `${signature} → ${other.file}`),
			);
		expect(mistaken).toEqual([]);
	});

	const numbered = variations.filter(({ substatus }) => substatus !== undefined);
	it.each(numbered)('of a sub-status does not fit another one: $file', (variation) => {
		const mistaken = numbered
			.filter((other) => other !== variation)
			.filter((other) =>
				variation.signatures.some((signature) =>
					shown(other).some((text) => matchesSignature(signature, text)),
				),
			);
		expect(mistaken.map(({ file }) => file)).toEqual([]);
	});
});
