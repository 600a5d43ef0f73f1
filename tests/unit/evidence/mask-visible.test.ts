import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/evidence/mask-secrets.ts';
import { maskVisible } from '../../../src/evidence/mask-visible.ts';
import { texts } from '../_tree.ts';

const key = ['gh', 'p_', 'Ab1Cd2eF3gH4Ab1Cd2eF3gH4Ab1Cd2eF3gH4'].join('');

const signs = ['a', 'b', 'A', 'B', '1', '2', '=', ':', '"', '&', '@', '/', '?', '\n', ' '];

describe('a secret is masked, and what hides in it is shown', () => {
	it.each([
		['nothing hides', `token ${key}`, 'token ghp_***'],
		[
			'a zero-width space within',
			`token ${key.slice(0, 20)}\u200b${key.slice(20)} end`,
			'token ghp_***[U+200B ZERO WIDTH SPACE]*** end',
		],
		[
			'a no-break space within',
			'Authorization: Bearer abc\u00a0S0mmer2024!',
			'Authorization: Bearer ***[U+00A0 NO-BREAK SPACE]***',
		],
		[
			'a zero-width space in its prefix',
			`token g\u200bhp_${key.slice(4)}`,
			'token g[U+200B ZERO WIDTH SPACE]hp_***',
		],
		[
			'colours',
			'\u001b[34mAuthorization\u001b[39m: \u001b[33mBearer Ab1Cd2eF3gH4\u001b[39m',
			'[ESC [34m]Authorization[ESC [39m]: [ESC [33m]Bearer ***[ESC [39m]',
		],
		[
			'a mark of direction behind',
			'password=hunter2\u202e ok',
			'password=***[U+202E RIGHT-TO-LEFT OVERRIDE] ok',
		],
		[
			'two',
			'password=hunter2&api_key=Ab1Cd2\u200b',
			'password=***&api_key=***[U+200B ZERO WIDTH SPACE]',
		],
		['none', 'a\u200bb\0', 'a[U+200B ZERO WIDTH SPACE]b[U+0000 NULL]'],
	])('%s', (_, text, expected) => {
		expect(maskVisible(text).text).toBe(expected);
	});

	it('tells what was masked', () => {
		expect(maskVisible(`password=hunter2 and ${key} and ${key}`)).toMatchObject({
			kinds: ['password-field', 'github'],
			secrets: ['hunter2', key.slice(4)],
		});
	});

	it('masks what maskSecrets masks where nothing hides', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
				expect(maskVisible(text).text).toBe(maskSecrets(text).text);
			}),
		);
	});

	it('whatever the text', () => {
		fc.assert(fc.property(texts, (text) => void maskVisible(text)));
	});
});
