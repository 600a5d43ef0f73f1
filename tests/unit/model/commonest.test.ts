import { expect, it } from 'vitest';
import { commonestFor } from '../../../src/model/commonest.ts';
import type { Cause } from '../../../src/model/knowledge-base.ts';
import type { CauseData } from '../../../src/schemas/cause.ts';
import { byId, cause, library, linked, outcome } from '../_library.ts';

/** Causes with these titles, which are also their ids, and what else a test says of them. */
function causes(list: Record<string, Partial<CauseData>>): readonly Cause[] {
	const fixes = ['refresh-the-token', 'sign-in-again', 'confirm-the-address'];
	const entries = Object.entries(list).map(([id, data]) =>
		cause(id, { fixes, title: id, ...data }),
	);
	const names = Object.keys(list);
	return linked({
		causes: entries,
		variations: [],
		faq: [],
		outcomes: library().outcomes.map(({ id }) => outcome(id, { causes: names })),
	}).causes;
}

const named = (list: readonly { cause: Cause }[]) => list.map(({ cause: { id } }) => id);

it('the commonest come first', () => {
	const list = causes({
		a: { frequency: { visitor: 'rare' } },
		b: { frequency: { visitor: 'common' } },
		c: { frequency: { visitor: 'occasional' } },
	});
	expect(named(commonestFor(list, 'visitor', 9))).toEqual(['b', 'c', 'a']);
});

it('each says how common it is for that audience', () => {
	const list = causes({
		a: { audiences: ['visitor'], frequency: { visitor: 'rare', 'server-admin': 'common' } },
	});
	expect(commonestFor(list, 'server-admin', 9)).toEqual([
		{ cause: byId(list, 'a'), frequency: 'common' },
	]);
});

it('of equally common ones those come first that the audience can do something about', () => {
	const frequency = { visitor: 'common', 'server-admin': 'common' } as const;
	const list = causes({
		a: { audiences: ['visitor'], frequency },
		b: { audiences: ['server-admin'], frequency },
	});
	expect(named(commonestFor(list, 'server-admin', 9))).toEqual(['b', 'a']);
});

it('of those, the ones come first that more outcomes hold', () => {
	const fixes = ['refresh-the-token', 'sign-in-again', 'confirm-the-address'];
	const { causes: list } = linked({
		causes: [cause('a', { fixes, title: 'a' }), cause('b', { fixes, title: 'b' })],
		variations: [],
		faq: [],
		outcomes: [
			outcome('the-token-ran-out', { causes: ['a', 'b'] }),
			outcome('the-address-is-wrong', { causes: ['b'] }),
		],
	});
	expect(named(commonestFor(list, 'visitor', 9))).toEqual(['b', 'a']);
});

it('those that the audience does not meet are left out', () => {
	expect(commonestFor(causes({ a: {} }), 'site-owner', 9)).toEqual([]);
});

it('there are no more than were asked for', () => {
	expect(named(commonestFor(causes({ a: {}, b: {}, c: {} }), 'visitor', 2))).toEqual(['a', 'b']);
});
