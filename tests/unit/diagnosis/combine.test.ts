import { describe, expect, it } from 'vitest';
import { combine, type Grounds } from '../../../src/diagnosis/combine.ts';
import type { Finding } from '../../../src/diagnosis/finding.ts';

const at = { from: 0, to: 4 };
const ruled = (cause: string, sureness: Finding['sureness'], says = 'So it is.'): Finding => ({
	cause,
	sureness,
	because: [{ ...at, says }],
});
const told = (telling: Grounds['told'][number]['telling'], ...causes: string[]) => ({
	...at,
	product: 'Kong',
	telling,
	causes,
});
const worded = (cause: string, fit: number) => ({ cause, fit, words: ['cookie'] });
const none: Grounds = { ruled: [], ruledOut: new Set(), told: [], worded: [] };
const causesOf = (grounds: Partial<Grounds>) =>
	combine({ ...none, ...grounds }).map(({ cause }) => cause);

it('nothing speaks for nothing', () => {
	expect(combine(none)).toEqual([]);
});

it('what the paste disproves is not among them', () => {
	expect(
		causesOf({
			ruledOut: new Set(['missing-credentials']),
			told: [told('product', 'missing-credentials', 'wrong-credentials')],
		}),
	).toEqual(['wrong-credentials']);
});

describe('first comes', () => {
	it('what the paste proves, whatever else speaks', () => {
		expect(
			causesOf({
				ruled: [ruled('likely', 'likely'), ruled('certain', 'certain')],
				told: [told('product', 'told')],
				worded: [worded('worded', 1)],
			})[0],
		).toBe('certain');
	});

	it('of a message’s causes the likeliest', () => {
		expect(causesOf({ told: [told('product', 'first', 'second', 'third')] })).toEqual([
			'first',
			'second',
			'third',
		]);
	});

	it('what several grounds speak for', () => {
		const grounds = { told: [told('product', 'a', 'b')], worded: [worded('b', 0.9)] };
		expect(causesOf(grounds)[0]).toBe('b');
	});

	it('what the host says, before what Git adds to it', () => {
		const git = { ...told('product', 'git', 'b'), product: 'Git' };
		const host = told('product', 'host', 'git');
		expect(causesOf({ told: [host, git] })[0]).toBe('host');
		expect(causesOf({ told: [git, host] })[0]).toBe('host');
		expect(causesOf({ told: [git] })[0]).toBe('git');
	});

	it('a product’s message before a status line', () => {
		expect(causesOf({ told: [told('status line', 'a'), told('product', 'b')] })[0]).toBe('b');
	});
});

describe('a finding', () => {
	it('is as sure as the surest rule', () => {
		const [finding] = combine({ ...none, ruled: [ruled('a', 'possible'), ruled('a', 'certain')] });
		expect(finding?.sureness).toBe('certain');
	});

	it('is likely where a product’s message means it first, and possible where words fit', () => {
		const sureness = (grounds: Partial<Grounds>) => combine({ ...none, ...grounds })[0]?.sureness;
		expect(sureness({ told: [told('product', 'a', 'b')] })).toBe('likely');
		expect(sureness({ told: [told('client', 'a', 'b')] })).toBe('possible');
		expect(sureness({ worded: [worded('a', 1)] })).toBe('possible');
	});

	it('is no surer than one before it that is only possible', () => {
		const findings = combine({
			...none,
			told: [told('product', 'a')],
			worded: [worded('b', 1)],
		});
		expect(findings.map(({ cause, sureness }) => [cause, sureness])).toEqual([
			['b', 'possible'],
			['a', 'possible'],
		]);
	});

	it('says whose message means it, and which words fit', () => {
		const grounds = { told: [told('product', 'a', 'b')], worded: [worded('c', 0.1)] };
		const findings = combine({ ...none, ...grounds });
		expect(findings.map(({ because, words }) => [because[0]?.says, words])).toEqual([
			['A message of Kong: it is said mostly for this cause.', undefined],
			['A message of Kong: it is said for several causes, and this is one.', undefined],
			[undefined, ['cookie']],
		]);
	});

	it('is never said to be mostly what a client means', () => {
		const [finding] = combine({ ...none, told: [told('client', 'a', 'b')] });
		expect(finding?.because[0]?.says).toBe(
			'A message of Kong: it is said for several causes, and this is one.',
		);
	});

	it('tells each reason once', () => {
		const [finding] = combine({ ...none, ruled: [ruled('a', 'likely'), ruled('a', 'certain')] });
		expect(finding?.because).toEqual([{ ...at, says: 'So it is.' }]);
	});
});

it('each cause is found once, and no more than a person can look at', () => {
	const many = Array.from({ length: 40 }, (_, n) => worded(`cause-${n % 20}`, 1 / (n + 1)));
	const causes = causesOf({ worded: many });
	expect(new Set(causes).size).toBe(causes.length);
	expect(causes.length).toBeLessThanOrEqual(8);
});
