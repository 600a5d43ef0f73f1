import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, type CauseItems } from '../../../src/model/checklist.ts';
import type { Outcome } from '../../../src/model/knowledge-base.ts';
import { chainOfNo } from '../_chain-of-no.ts';
import { byId, cause, fix, ids, library, linked, outcome } from '../_library.ts';

const fixIds = ['f1', 'f2', 'f3', 'f4', 'f5'];

/** An outcome whose causes have these fixes, in this order. */
function outcomeOf(fixesByCause: readonly (readonly string[])[]): Outcome {
	const causes = fixesByCause.map((fixes, index) => cause(`c${index + 1}`, { fixes: [...fixes] }));
	const rest = cause('rest', { fixes: fixIds });
	const { outcomes } = linked({
		causes: [...causes, rest],
		fixes: fixIds.map((id) => fix(id)),
		variations: [],
		faq: [],
		outcomes: [
			...library().outcomes.map(({ id }) => outcome(id, { causes: ids([...causes, rest]) })),
		].map((entry, index) => (index === 0 ? outcome(entry.id, { causes: ids(causes) }) : entry)),
	});
	return byId(outcomes, 'the-token-ran-out');
}

const shown = (lists: readonly CauseItems[]) =>
	lists.map(
		({ cause: { id }, fixes, above }) =>
			`${id}: ${fixes.map((item) => item.fix.id).join(' ')} (${above.map((item) => item.fix.id).join(' ')})`,
	);

describe('the fixes of an outcome', () => {
	it('stand under their causes, in the order of both', () => {
		expect(shown(checklist(outcomeOf([['f1', 'f2'], ['f3']])))).toEqual([
			'c1: f1 f2 ()',
			'c2: f3 ()',
		]);
	});

	it('are listed under the first cause that has them, and named under the others', () => {
		expect(shown(checklist(outcomeOf([['f1', 'f2'], ['f2', 'f3'], ['f1']])))).toEqual([
			'c1: f1 f2 ()',
			'c2: f3 (f2)',
			'c3:  (f1)',
		]);
	});

	it('are named with the anchor under which they stand above', () => {
		const above = checklist(outcomeOf([['f1'], ['f1', 'f2']]))[1]?.above;
		expect(above?.map((item) => [item.fix.id, item.id])).toEqual([['f1', 'try-f1']]);
	});
});

describe('an outcome for some', () => {
	const forVisitors = (list: Parameters<typeof fix>[1][]) => {
		const fixes = list.map((data, index) => fix(`f${index + 1}`, data));
		const { outcomes } = linked({
			causes: [cause('c1', { fixes: ids(fixes) })],
			fixes,
			variations: [],
			faq: [],
			outcomes: library().outcomes.map(({ id }) =>
				outcome(id, { audiences: ['visitor'], causes: ['c1'] }),
			),
		});
		return shown(checklist(byId(outcomes, 'the-token-ran-out')));
	};

	it('leaves out the fixes that none of them can carry out', () => {
		expect(
			forVisitors([{ audiences: ['server-admin'] }, { audiences: ['site-owner', 'visitor'] }]),
		).toEqual(['c1: f2 ()']);
	});

	it('keeps all fixes of a cause where they can carry out none', () => {
		expect(forVisitors([{ audiences: ['server-admin'] }, { audiences: ['site-owner'] }])).toEqual([
			'c1: f1 f2 ()',
		]);
	});
});

it('a fix that suits those who end there best comes first under its cause', () => {
	const of = outcomeOf([['f1', 'f2'], ['f3']]);
	expect(shown(checklist({ ...of, firstFixes: ['f2'] }))).toEqual(['c1: f2 f1 ()', 'c2: f3 ()']);
});

describe('“No, it did not help”', () => {
	it('leads to the next fix, then to the next cause, then to the note', () => {
		const items = checklist(outcomeOf([['f1', 'f2'], ['f3']])).flatMap(({ fixes }) => fixes);
		expect(items.map(({ next }) => next)).toEqual([
			{ href: '#try-f2', label: 'No, then: The title of f2' },
			{ href: '#c2', label: 'No, then the next cause' },
			{ href: '#still-refused', label: 'No' },
		]);
	});

	it('passes over a cause whose fixes were all tried above', () => {
		expect(chainOfNo(checklist(outcomeOf([['f1', 'f2'], ['f1'], ['f3']])))).toEqual([
			'#try-f2',
			'#c3',
			'#still-refused',
		]);
	});

	it('leads from the last fix to the note, even if causes follow whose fixes were all tried', () => {
		expect(chainOfNo(checklist(outcomeOf([['f1', 'f2'], ['f2']])))).toEqual([
			'#try-f2',
			'#still-refused',
		]);
	});
});

const lists = fc.array(fc.subarray(fixIds, { minLength: 1 }), { minLength: 1, maxLength: 5 });

it('whatever the causes share, no fix is listed twice and none is lost', () => {
	fc.assert(
		fc.property(lists, (fixesByCause) => {
			const listed = checklist(outcomeOf(fixesByCause)).flatMap(({ fixes }) =>
				fixes.map(({ fix: { id } }) => id),
			);
			expect(listed.toSorted()).toEqual([...new Set(fixesByCause.flat())].sort());
		}),
	);
});

it('whatever the causes share, every chain of “No” comes past every fix and ends at the note', () => {
	fc.assert(
		fc.property(lists, (fixesByCause) => {
			const items = checklist(outcomeOf(fixesByCause));
			const way = chainOfNo(items);
			expect(way.at(-1)).toBe('#still-refused');
			expect(way).toHaveLength(items.flatMap(({ fixes }) => fixes).length);
		}),
	);
});
