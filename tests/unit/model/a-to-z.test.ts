import { describe, expect, it } from 'vitest';
import { aToZ } from '../../../src/model/a-to-z.ts';

const sorted = (...texts: string[]) =>
	aToZ(texts, (text) => text).map(({ name, items }) => [name, ...items]);

describe('a list from A to Z', () => {
	it('is cut at its letters, whether they are capitals or not', () => {
		expect(sorted('pip', 'Cargo', 'Pulumi', 'conda')).toEqual([
			['C', 'Cargo', 'conda'],
			['P', 'pip', 'Pulumi'],
		]);
	});

	it('has what begins with a digit in one place in front, by number', () => {
		expect(sorted('E401', '401.10', '42501', '401.9')).toEqual([
			['0–9', '401.9', '401.10', '42501'],
			['E', 'E401'],
		]);
	});

	it('does not count signs in front', () => {
		expect(sorted('"error": x', '-1012', '{"a"}')).toEqual([
			['0–9', '-1012'],
			['A', '{"a"}'],
			['E', '"error": x'],
		]);
	});

	it('has a letter with an accent below its letter', () => {
		expect(sorted('Élan', 'Envoy')).toEqual([['E', 'Élan', 'Envoy']]);
	});

	it('has a text without letter and digit among the digits', () => {
		expect(sorted('{}')).toEqual([['0–9', '{}']]);
	});

	it('names an anchor for each letter', () => {
		expect(aToZ(['401', 'npm'], (text) => text).map(({ id }) => id)).toEqual(['digits', 'n']);
	});
});
