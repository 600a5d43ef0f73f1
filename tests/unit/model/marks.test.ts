import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMarks } from '../../../src/model/marks.ts';
import { texts } from '../_tree.ts';

/** The pieces as a line, marked ones in square brackets. */
const shown = (text: string, ...marks: string[]) =>
	splitMarks(
		text,
		marks.map((mark) => ({ text: mark })),
	)
		.map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
		.join('|');

const cuts: [name: string, shown: string, text: string, ...marks: string[]][] = [
	['nothing is marked', 'HTTP/1.1 401', 'HTTP/1.1 401'],
	[
		'a mark stands in the middle',
		'HTTP/1.1 |[401]| Unauthorized',
		'HTTP/1.1 401 Unauthorized',
		'401',
	],
	['a mark stands at the beginning', '[HTTP]|/1.1', 'HTTP/1.1', 'HTTP'],
	['a mark stands at the end', 'HTTP/|[1.1]', 'HTTP/1.1', '1.1'],
	['a mark is all there is', '[401]', '401', '401'],
	['marks are given in another order', '[a]| b |[c]', 'a b c', 'c', 'a'],
	['marks stand side by side', '[4]|[01]', '401', '4', '01'],
	['a mark does not occur', 'HTTP/1.1 401', 'HTTP/1.1 401', '403'],
	['a mark occurs twice', '[401]| 401', '401 401', '401'],
	['a mark lies in another', '[invalid_token]', 'invalid_token', 'token', 'invalid_token'],
	['marks begin at one place', '[invalid_token]', 'invalid_token', 'invalid', 'invalid_token'],
	['marks overlap', '[ab]|c', 'abc', 'ab', 'bc'],
];

describe('a text is cut at its marks', () => {
	it.each(cuts)('where %s', (_name, result, text, ...marks) => {
		expect(shown(text, ...marks)).toBe(result);
	});

	it('and each piece keeps the mark that it was cut for', () => {
		const mark = { text: '401', means: 'refused' };
		expect(splitMarks('HTTP/1.1 401', [mark])[1]).toEqual({ text: '401', mark });
	});

	it('without a piece for a text that is empty', () => {
		expect(splitMarks('', [{ text: '401' }])).toEqual([]);
	});
});

/** A text and marks that were cut out of it, with some that were not. */
const marked = texts.chain((text) =>
	fc.tuple(
		fc.constant(text),
		fc.array(
			fc.oneof(
				fc
					.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 5 }))
					.map(([at, length]) => text.slice(at, at + length)),
				fc.string(),
			),
		),
	),
);
const usable = (marks: readonly string[]) =>
	marks.filter((mark) => mark !== '').map((mark) => ({ text: mark }));

it('the pieces together are the text, whatever is marked', () => {
	fc.assert(
		fc.property(marked, ([text, marks]) => {
			const pieces = splitMarks(text, usable(marks));
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		}),
	);
});

it('no mark is used twice, and no piece is empty', () => {
	fc.assert(
		fc.property(marked, ([text, marks]) => {
			const pieces = splitMarks(text, usable(marks));
			const used = pieces.flatMap(({ mark }) => mark ?? []);
			expect(new Set(used).size).toBe(used.length);
			expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
		}),
	);
});
