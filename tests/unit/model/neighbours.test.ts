import { expect, it } from 'vitest';
import { neighbours } from '../../../src/model/neighbours.ts';

const [first, second, third] = [
	{ title: 'One', url: '/1/' },
	{ title: 'The `exp` claim', url: '/2/' },
	{ title: 'Three', url: '/3/' },
] as const;
const list = [first, second, third];

it('an entry in the middle has one before and one after it', () => {
	expect(neighbours(list, second)).toEqual({
		previous: { name: 'One', url: '/1/' },
		next: { name: 'Three', url: '/3/' },
	});
});

it('the first has none before it, the last none after', () => {
	expect(neighbours(list, first).previous).toBeUndefined();
	expect(neighbours(list, third).next).toBeUndefined();
});

it('a neighbour is named without backticks', () => {
	expect(neighbours(list, first).next?.name).toBe('The exp claim');
});

it('a single entry has no neighbours', () => {
	expect(neighbours([first], first)).toEqual({ previous: undefined, next: undefined });
});
