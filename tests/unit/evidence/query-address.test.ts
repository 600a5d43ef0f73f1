import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryForAddress } from '../../../src/evidence/query-address.ts';
import { texts } from '../_tree.ts';

it('a query is in its address as it was typed', () => {
	expect(queryForAddress('  jwt\n expired ')).toBe('jwt expired');
});

it('a secret is not', () => {
	expect(queryForAddress('401 password=hunter2')).toBe('401 password=***');
});

it('a secret beyond the cut is masked before the cut can hide what it is', () => {
	const query = queryForAddress(`${'a '.repeat(140)}password="${'b c '.repeat(100)}"`);
	expect(query).not.toContain('b');
});

it('a long text is cut between words', () => {
	expect(queryForAddress('idle '.repeat(100))).toBe('idle '.repeat(60).trim());
});

it('a long word is cut, but through no sign', () => {
	expect(queryForAddress('😀'.repeat(200))).toBe('😀'.repeat(150));
	expect(queryForAddress(`a${'😀'.repeat(200)}`)).toBe(`a${'😀'.repeat(149)}`);
});

it('what came out of an address goes in unchanged', () => {
	fc.assert(
		fc.property(texts, fc.nat({ max: 60 }), (text, times) => {
			const query = queryForAddress(`${text} `.repeat(times));
			expect(query.length).toBeLessThanOrEqual(300);
			expect(queryForAddress(query)).toBe(query);
		}),
	);
});
