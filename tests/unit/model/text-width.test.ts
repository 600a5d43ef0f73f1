import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../../src/model/text-width.ts';

const words = fc.array(fc.stringMatching(/^[a-zA-Z“”’.,]{1,12}$/), { minLength: 1 });

describe('the width of a line', () => {
	it('grows with the size of the type', () => {
		expect(widthOf('Unauthorized', 20)).toBeCloseTo(2 * widthOf('Unauthorized', 10));
	});

	it('is larger in bold', () => {
		expect(widthOf('Unauthorized', 13, true)).toBeGreaterThan(widthOf('Unauthorized', 13));
	});

	it('goes by the characters, not by their number', () => {
		expect(widthOf('illi', 13)).toBeLessThan(widthOf('MMMM', 13));
	});
});

describe('a text that is wrapped', () => {
	it('keeps its words in their order', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 300 }), (some, width) => {
				expect(wrap(some.join(' '), width, 13).join(' ')).toBe(some.join(' '));
			}),
		);
	});

	it('has no line that is too long, save for a single word', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 300 }), (some, width) => {
				for (const line of wrap(some.join(' '), width, 13))
					expect(widthOf(line, 13) <= width || !line.includes(' ')).toBe(true);
			}),
		);
	});

	it('stays on one line where it fits', () => {
		expect(wrap('It works there', 300, 13)).toEqual(['It works there']);
	});

	it('begins a new line with the word that does not fit', () => {
		expect(wrap('It works there', widthOf('It works', 13), 13)).toEqual(['It works', 'there']);
	});
});
