import { describe, expect, it } from 'vitest';
import { foremost } from '../../../src/model/foremost.ts';
import type { VariationData } from '../../../src/schemas/variation.ts';
import { byId, ids, linked, variation } from '../_library.ts';

/** The foremost messages of the expired token, of these. */
const chosen = (most: number, messages: Readonly<Record<string, Partial<VariationData>>>) => {
	const variations = Object.entries(messages).map(([id, data]) => variation(id, data));
	return ids(foremost(byId(linked({ variations }).causes, 'expired-token'), most));
};
const second = { causes: ['wrong-url', 'expired-token'] };

describe('the messages that stand for all of a cause', () => {
	it('are all, where there are few', () => {
		expect(chosen(3, { a: {}, b: {} })).toEqual(['a', 'b']);
	});

	it('are as many as are wanted, where there are more', () => {
		expect(chosen(3, { a: {}, b: {}, c: {}, d: {} })).toHaveLength(3);
	});

	it('mean nothing likelier, before those that do', () => {
		expect(chosen(1, { a: { ...second, product: 'Ansible' }, b: { product: 'pip' } })).toEqual([
			'b',
		]);
	});

	it('are of different products', () => {
		expect(
			chosen(2, { a: { product: 'npm' }, b: { product: 'npm' }, c: { product: 'pip' } }),
		).toEqual(['a', 'c']);
	});

	it('are of one product again, rather than mean something likelier', () => {
		expect(chosen(2, { a: {}, b: {}, c: { ...second, product: 'pip' } })).toEqual(['a', 'b']);
	});

	it('are of different families, where products differ', () => {
		expect(
			chosen(2, {
				a: { product: 'npm' },
				b: { product: 'pip' },
				c: { product: 'Traefik', family: 'web-servers-and-gateways' },
			}),
		).toEqual(['a', 'c']);
	});

	it('are of the product that says most, where nothing else decides', () => {
		expect(
			chosen(1, { a: { product: 'npm' }, b: { product: 'pip' }, c: { product: 'pip' } }),
		).toEqual(['b']);
	});

	it('are in the order in which the cause has them', () => {
		expect(
			chosen(2, { a: { product: 'npm' }, b: { product: 'pip' }, c: { product: 'pip' } }),
		).toEqual(['a', 'b']);
	});
});
