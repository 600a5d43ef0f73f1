import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisible } from '../../../src/evidence/visible-text.ts';
import { texts } from '../_tree.ts';

/** The text with a token for everything that cannot be seen. */
const writeVisible = (text: string): string =>
	toVisible(text)
		.map(({ from, to, token }) => token ?? text.slice(from, to))
		.join('');

describe('what cannot be seen gets a token', () => {
	it.each([
		['a zero-width space', 'Bearer\u200babc', 'Bearer[U+200B ZERO WIDTH SPACE]abc'],
		['a byte order mark', '\ufeffeyJ', '[U+FEFF ZERO WIDTH NO-BREAK SPACE]eyJ'],
		['an override of direction', 'a\u202egpj.exe', 'a[U+202E RIGHT-TO-LEFT OVERRIDE]gpj.exe'],
		[
			'isolates',
			'\u2066a\u2069',
			'[U+2066 LEFT-TO-RIGHT ISOLATE]a[U+2069 POP DIRECTIONAL ISOLATE]',
		],
		['a no-break space', 'Basic\u00a0YQ', 'Basic[U+00A0 NO-BREAK SPACE]YQ'],
		['a run', '\0\0\0x', '[U+0000 NULL × 3]x'],
		['a return alone', 'a\rb', 'a[U+000D CARRIAGE RETURN]b'],
		['a return before an end of line', 'a\r\r\nb', 'a[U+000D CARRIAGE RETURN]\r\nb'],
		['a C1 control', 'a\u0081\u0085', 'a[U+0081 CONTROL][U+0085 NEXT LINE]'],
		['a line separator', '\u2028', '[U+2028 LINE SEPARATOR]'],
		['tags', '\u{e0068}\u{e0069}\u{e007f}', '[U+E0068 TAG h][U+E0069 TAG i][U+E007F TAG]'],
		['half a character', 'a\ud83d', 'a[U+D83D SURROGATE]'],
		['half a character before a whole one', '\ud83d👩', '[U+D83D SURROGATE]👩'],
		[
			'a joiner behind a selector without an emoji',
			'\ufe0f\u200d👩',
			'[U+FE0F VARIATION SELECTOR][U+200D ZERO WIDTH JOINER]👩',
		],
		[
			'a joiner behind a mark of direction',
			'\u061c\u200dم',
			'[U+061C BIDI][U+200D ZERO WIDTH JOINER]م',
		],
		[
			'a selector',
			'a\ufe0fb\u{e0100}',
			'a[U+FE0F VARIATION SELECTOR]b[U+E0100 VARIATION SELECTOR]',
		],
		[
			'a joiner before a selector',
			'👩\u200d\ufe0f',
			'👩[U+200D ZERO WIDTH JOINER][U+FE0F VARIATION SELECTOR]',
		],
		['a soft hyphen', 'pass\u00adword', 'pass[U+00AD SOFT HYPHEN]word'],
		['a filler', '\u3164', '[U+3164 HANGUL FILLER]'],
		['a non-character', '\uffff', '[U+FFFF ZERO-WIDTH]'],
		['a colour', '\u001b[1;31m401\u001b[0m', '[ESC [1;31m]401[ESC [0m]'],
		['a colour of eight bits', '\u009b31m', '[ESC 31m]'],
		['a link', '\u001b]8;;https://example.com\u0007here', '[ESC ]8;;https://example.com]here'],
		['a title', '\u001b]0;root\u001b\\$', '[ESC ]0;root\\]$'],
		['a reset', '\u001bc', '[ESC c]'],
		['an escape alone', '\u001b', '[U+001B ESCAPE]'],
		['a link without an end', '\u001b]8;;x\n', '[U+001B ESCAPE]]8;;x\n'],
	])('%s', (_, text, expected) => {
		expect(writeVisible(text)).toBe(expected);
	});
});

describe('what is as it should be stays', () => {
	it.each([
		['lines and tabs', 'HTTP/1.1 401 Unauthorized\r\n\tDate: now\n'],
		['markup', '<script>alert(1)</script>'],
		['an emoji of several', '👩‍💻 👍🏽 ❤️‍🔥 1️⃣'],
		['Persian', 'می‌خواهم'],
		['Hindi', 'क्‍ष'],
		['accents', 'Zugriff verweigert – é'],
		['nothing', ''],
	])('%s', (_, text) => {
		expect(toVisible(text)).toEqual(
			text === '' ? [] : [{ from: 0, to: text.length, kind: 'plain' }],
		);
	});

	it('but a joiner between Latin letters does not', () => {
		expect(toVisible('to\u200dken').map(({ kind }) => kind)).toEqual([
			'plain',
			'zero-width',
			'plain',
		]);
	});
});

describe('whatever the text', () => {
	const wild = fc
		.array(
			fc.oneof(
				texts,
				fc.constantFrom(
					'\u001b',
					'\u001b[',
					'\u001b]',
					'\u202e',
					'\ufe0f',
					'\u200d',
					'\u061c',
					'م',
					'👩',
					'\ud83d',
					'\r',
					'\n',
				),
			),
		)
		.map((parts) => parts.join(''));

	it('the stretches are the whole of it, in order', () => {
		fc.assert(
			fc.property(wild, (text) => {
				const stretches = toVisible(text);
				expect(stretches.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
				for (const { from, to } of stretches) expect(to).toBeGreaterThan(from);
			}),
		);
	});

	it('a text that was made visible has nothing left to make visible', () => {
		fc.assert(
			fc.property(wild, (text) => {
				const once = writeVisible(text);
				expect(writeVisible(once)).toBe(once);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		['zero-width spaces', '\u200b'],
		['unfinished links', '\u001b]8;;x'],
		['unfinished colours', '\u001b[31;'],
		['letters and nulls', 'a\0'],
		['letters', 'a'],
	])('a megabyte of %s is read to its end', (_, part) => {
		const text = part.repeat(1_000_000 / part.length);
		expect(toVisible(text).at(-1)?.to).toBe(text.length);
	});
});
