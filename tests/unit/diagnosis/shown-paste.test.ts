import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showPaste, type PastePart } from '../../../src/diagnosis/shown-paste.ts';
import { maskVisible } from '../../../src/evidence/mask-visible.ts';

const shown = (text: string, ...marks: { from: number; to: number }[]) =>
	showPaste(maskVisible(text).pieces, marks);
const written = (parts: readonly PastePart[]) =>
	parts.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join('');

describe('a paste as it is shown', () => {
	it('is cut where marks begin and end', () => {
		expect(written(shown('HTTP/1.1 401 Unauthorized', { from: 9, to: 12 }))).toBe(
			'HTTP/1.1 [401] Unauthorized',
		);
	});

	it('knows of every mark that lies over a part', () => {
		const parts = shown('abcdef', { from: 0, to: 4 }, { from: 2, to: 6 });
		expect(parts.map(({ text, marks }) => [text, marks])).toEqual([
			['ab', [0]],
			['cd', [0, 1]],
			['ef', [1]],
		]);
	});

	it('marks the whole of a mask, wherever within the secret the mark begins', () => {
		const text = 'curl -u ana:hunter2 https://example.com';
		expect(written(shown(text, { from: 14, to: 16 }))).toBe(
			'curl -u ana:[***] https://example.com',
		);
	});

	it('names what cannot be seen', () => {
		expect(written(shown('Bear\u200Ber', { from: 0, to: 7 }))).toBe(
			'[Bear][[U+200B ZERO WIDTH SPACE]][er]',
		);
	});

	it('leaves out what is far from its beginning and from every mark', () => {
		const text = `${'a '.repeat(10_000)}401${' b'.repeat(10_000)}`;
		const parts = shown(text, { from: 20_000, to: 20_003 });
		expect(parts.map(({ kind }) => kind)).toEqual([
			'plain',
			'left out',
			'plain',
			'plain',
			'plain',
			'left out',
		]);
		expect(parts[1]?.text).toBe('13700');
		expect(written(parts.slice(2, 5))).toContain('a [401] b');
	});

	it('is the whole text, marks or none, where it is short', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ' ', '\n', '4', '0', '1') }),
				fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
				(text, pairs) => {
					const marks = pairs.map(([from, length]) => ({ from, to: from + length }));
					expect(
						shown(text, ...marks)
							.map((part) => part.text)
							.join(''),
					).toBe(text);
				},
			),
		);
	});
});
