import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../src/diagnosis/recogniser.ts';
import { maskSecrets } from '../../src/evidence/mask-secrets.ts';
import { tellingOf } from '../../src/model/messages.ts';
import { library } from './_library.ts';
import { otherErrors } from './_other-errors.ts';

const { variations } = library;
const byId = new Map(variations.map((variation) => [variation.id, variation]));
const recognise = createRecogniser(
	variations.map(({ id, family, signatures }) => ({
		id,
		telling: tellingOf(family),
		signatures,
		codes: [],
	})),
);
const recognised = (text: string) => recognise(text).flatMap(({ id }) => byId.get(id) ?? []);

describe('a message is recognised in its sample', () => {
	it.each(variations)('$file', ({ id, sample }) => {
		expect(recognised(sample).map((other) => other.id)).toContain(id);
	});
});

describe('masking its secrets leaves a message to be recognised', () => {
	it.each(variations)('$file', ({ sample, message, signatures }) => {
		const lost = [sample, message, ...signatures].filter((text) => {
			const still = recognised(maskSecrets(text).text).map(({ file }) => file);
			return recognised(text).some(({ file }) => !still.includes(file));
		});
		expect(lost).toEqual([]);
	});
});

describe('no other product’s message is recognised in a sample or message', () => {
	it.each(variations.filter(({ family }) => tellingOf(family) === 'product'))(
		'$file',
		({ product, sample, message }) => {
			const others = [sample, message]
				.flatMap(recognised)
				.filter((other) => other.product !== product && tellingOf(other.family) === 'product');
			expect(others.map(({ file }) => file)).toEqual([]);
		},
	);
});

describe('each signature', () => {
	it.each(variations)('finds a text that is written from it: $file', ({ id, signatures }) => {
		const missed = signatures.filter((signature) => {
			const written = signature.replace(/<([a-z]+)>/g, (_, name: string) => examples[name] ?? '');
			return !recognised(`at 09:14 (${written}) and so on`).some((other) => other.id === id);
		});
		expect(missed).toEqual([]);
	});

	it('belongs to one message alone', () => {
		const all = variations.flatMap(({ signatures }) => signatures.map((text) => text.toLowerCase()));
		expect(all.filter((signature, index) => all.indexOf(signature) !== index)).toEqual([]);
	});
});

const examples: Readonly<Record<string, string>> = {
	host: 'api.example.com:8443',
	url: 'https://api.example.com/v1/orders?id=7',
	path: '/v1/orders',
	user: 'Ana Lee',
	id: '3f786850-e387',
	time: '2026-11-20 09:14:02',
	number: '1234',
	text: 'whatever it says: even "this", and that',
};

const numbered = variations.filter(({ substatus }) => substatus !== undefined);
describe('a sub-status is not taken for another one', () => {
	it.each(numbered)('$file', ({ substatus, sample, message }) => {
		const others = [sample, message]
			.flatMap(recognised)
			.filter((other) => other.substatus !== undefined && other.substatus !== substatus);
		expect(others.map(({ file }) => file)).toEqual([]);
	});
});

it('there are a hundred other errors to hold the signatures against', () => {
	expect(otherErrors.length).toBeGreaterThanOrEqual(100);
	expect(new Set(otherErrors).size).toBe(otherErrors.length);
});

it.each(otherErrors)('no message is recognised in another error: %s', (text) => {
	expect(recognised(text).map(({ file }) => file)).toEqual([]);
});
