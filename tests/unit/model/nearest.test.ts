import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/model/nearest.ts';

const known = ['expired-token', 'expired-session', 'refresh-the-token', 'wrong-url'];

describe('the name that was most likely meant', () => {
	const cases: [name: string, written: string, meant: string | undefined][] = [
		['has a letter too few', 'expired-tokn', 'expired-token'],
		['has two letters exchanged', 'expierd-session', 'expired-session'],
		['is longer', 'wrong', 'wrong-url'],
		['is shorter', 'the-wrong-url', 'wrong-url'],
		['holds a word more', 'refresh-token', 'refresh-the-token'],
		['is not guessed where nothing is near', 'qqqqqqqqqqqqqqqqqqqqqq', undefined],
		['is not guessed from nothing', '', undefined],
		['is not guessed from one letter', 'e', undefined],
	];
	it.each(cases)('%s', (_name, written, meant) => {
		expect(nearest(written, known)).toBe(meant);
	});

	it('is not there where nothing is known', () => {
		expect(nearest('expired-token', [])).toBeUndefined();
	});

	it('is always a known one', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (written, names) => {
				const meant = nearest(written, names);
				if (meant !== undefined) expect(names).toContain(meant);
			}),
		);
	});
});
