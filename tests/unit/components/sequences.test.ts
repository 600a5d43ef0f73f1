import { describe, expect, it } from 'vitest';
import { captions, legsOf } from '../../../src/components/prose/sequences.ts';
import { sequences } from '../../../src/schemas/prose.ts';

describe.each(sequences)('the conversation “%s”', (name) => {
	const legs = legsOf(name);

	it('is a question and an answer, time after time', () => {
		expect(legs.length).toBeGreaterThanOrEqual(4);
		expect(legs.map(({ out }) => out)).toEqual(legs.map((_, index) => index % 2 === 0));
	});

	it('says something with every message', () => {
		expect(legs.filter(({ lines = '', says = '' }) => lines + says === '')).toEqual([]);
	});

	it('holds a 401 that names its scheme', () => {
		const refused = legs.filter(({ means }) => means === 'refused');
		expect(refused).not.toEqual([]);
		for (const { text, lines } of refused) {
			expect(text).toBe('401 Unauthorized');
			expect(lines).toMatch(/^WWW-Authenticate: (?:Basic|Digest|Bearer|Negotiate|NTLM|DPoP)\b/);
		}
	});

	it('comes to a good end', () => {
		expect(legs.some(({ means }) => means === 'granted')).toBe(true);
	});

	it('has a caption', () => {
		expect(captions[name]).toMatch(/\.$/);
	});
});
