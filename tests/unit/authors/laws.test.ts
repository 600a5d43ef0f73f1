import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/model/check-laws.ts';
import type { Entries, Entry } from '../../../src/model/entries.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import {
	cause,
	faq,
	fix,
	guide,
	library,
	outcome,
	put,
	recording,
	today,
	variation,
} from '../_library.ts';

/** The causes of the sound library, with something else about the first. */
const withCause = (data: Parameters<typeof cause>[1]) =>
	put(
		library().causes,
		cause('expired-token', { fixes: ['refresh-the-token', 'sign-in-again'], ...data }),
	);

const told = (changes: Partial<Entries>) => checkLaws(library(changes), today).map(formatProblem);

it('a sound library breaks no law', () => {
	expect(told({})).toEqual([]);
});

it('a fix that no cause names is told', () => {
	expect(told({ fixes: [...library().fixes, fix('set-the-clock')] })).toEqual([
		'content/fixes/set-the-clock.mdx, id: No cause names the fix "set-the-clock". Add "set-the-clock" to the fixes of the causes that it remedies, or delete the file.',
	]);
});

it('a cause that no outcome holds is told', () => {
	expect(told({ causes: [...library().causes, cause('clock-skew')] })).toEqual([
		'content/causes/clock-skew.mdx, id: No walk of the decision tree reaches the cause "clock-skew". Add "clock-skew" to the causes of an outcome in content/outcomes.',
	]);
});

it('a cause is reached however far down it stands in an outcome', () => {
	expect(
		told({
			causes: [...library().causes, cause('clock-skew')],
			outcomes: [
				...library().outcomes,
				outcome('not-this-one', { causes: ['wrong-url', 'clock-skew'] }),
			],
		}),
	).toEqual([]);
});

it('an audience for which nobody says how common the cause is is told', () => {
	const causes = withCause({
		audiences: ['api-developer', 'visitor'],
		frequency: { visitor: 'rare' },
	});
	expect(told({ causes })).toEqual([
		'content/causes/expired-token.mdx, frequency: It does not say how common the cause is for "api-developer". Add "api-developer: common", "occasional" or "rare", or take "api-developer" out of the audiences.',
	]);
});

it('a frequency may be said for an audience that can do nothing about it', () => {
	const causes = withCause({
		frequency: { visitor: 'rare', 'server-admin': 'common' },
	});
	expect(told({ causes })).toEqual([]);
});

it('a cause that is said to be confused with itself is told', () => {
	const causes = withCause({
		confusedWith: [{ cause: 'expired-token', decidedBy: 'Look.' }],
	});
	expect(told({ causes })).toEqual([
		'content/causes/expired-token.mdx, confusedWith[0].cause: The cause is said to be confused with itself. Name another cause, or take the row away.',
	]);
});

it('a cause that another is confused with, but not the other way round, is told', () => {
	const causes = withCause({ confusedWith: [{ cause: 'wrong-url', decidedBy: 'Look.' }] });
	expect(told({ causes })).toEqual([
		'content/causes/wrong-url.mdx, confusedWith: "expired-token" says that it is confused with this cause, but not the other way round. Add "cause: expired-token" with the observation that shows it is that one, or take the row away there.',
	]);
});

it('two causes that name each other as confused break no law', () => {
	const causes = put(
		withCause({ confusedWith: [{ cause: 'wrong-url', decidedBy: 'Look.' }] }),
		cause('wrong-url', {
			fixes: ['confirm-the-address'],
			confusedWith: [{ cause: 'expired-token', decidedBy: 'Look again.' }],
		}),
	);
	expect(told({ causes })).toEqual([]);
});

it('a fix that an outcome puts first, but none of its causes has, is told', () => {
	const outcomes = put(
		library().outcomes,
		outcome('the-token-ran-out', { firstFixes: ['confirm-the-address', 'sign-in-again'] }),
	);
	expect(told({ outcomes })).toEqual([
		'content/outcomes/the-token-ran-out.yaml, firstFixes: None of the outcome’s causes has the fix "confirm-the-address", so it is shown nowhere. Add "confirm-the-address" to the fixes of one of its causes, or take it away here.',
	]);
});

const ahead = { reviewed: new Date('2026-06-16') };
const dated: [kind: string, changes: Partial<Entries>, file: string][] = [
	['cause', { causes: withCause(ahead) }, 'content/causes/expired-token.mdx'],
	[
		'fix',
		{ fixes: put(library().fixes, fix('refresh-the-token', ahead)) },
		'content/fixes/refresh-the-token.mdx',
	],
	[
		'variation',
		{ variations: [variation('npm-e401', ahead)] },
		'content/variations/package-managers/npm-e401.mdx',
	],
	['FAQ entry', { faq: [faq('why', ahead)] }, 'content/faq/why.mdx'],
	['guide', { guides: [guide('what-a-401-is', ahead)] }, 'content/guides/what-a-401-is.mdx'],
];

describe('a day of review in the future is told', () => {
	it.each(dated)('of a %s', (_kind, changes, file) => {
		expect(told(changes)).toEqual([
			`${file}, reviewed: The day 2026-06-16 is in the future. Write the day of the last check, at the latest 2026-06-15.`,
		]);
	});
});

it('today is a good day of review', () => {
	expect(told({ guides: [guide('what-a-401-is', { reviewed: today })] })).toEqual([]);
});

describe('what was seen on a real server', () => {
	/** The library without a reason on what the recording proves. */
	const open = () => ({
		causes: library().causes.map(withoutReason('expired-token')),
		fixes: library().fixes.map(withoutReason('refresh-the-token')),
	});
	const withoutReason =
		(id: string) =>
		<Data extends { notProved?: string | undefined }>(entry: Entry<Data>): Entry<Data> =>
			entry.id === id ? { ...entry, data: { ...entry.data, notProved: undefined } } : entry;
	const seen = recording('nginx-expired-token');

	it('needs no reason', () => {
		expect(told({ ...open(), exchanges: [seen] })).toEqual([]);
	});

	it('and what was not needs one', () => {
		expect(told(open())).toEqual(
			['causes/expired-token', 'fixes/refresh-the-token'].map(
				(file) =>
					`content/${file}.mdx, notProved: No recording in content/exchanges proves it, and it does not say why. Add a reproduction in tests/servers, or one sentence: why it is not proved here.`,
			),
		);
	});

	it('is not called unproved', () => {
		expect(told({ exchanges: [seen] })).toEqual(
			['causes/expired-token', 'fixes/refresh-the-token'].map(
				(file) =>
					`content/${file}.mdx, notProved: It says why it is not proved, but a recording in content/exchanges proves it. Take the line away.`,
			),
		);
	});

	it('was remedied by a fix that its cause names', () => {
		const other = recording('nginx-wrong-fix', { fix: 'confirm-the-address' });
		expect(told({ exchanges: [other] })[0]).toBe(
			'content/exchanges/nginx-wrong-fix.json, fix: The cause "expired-token" does not name the fix "confirm-the-address", which remedied it here. Add "confirm-the-address" to the fixes of content/causes/expired-token.mdx, or carry out one of those.',
		);
	});
});
