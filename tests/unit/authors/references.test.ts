import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/model/check-references.ts';
import type { Entries } from '../../../src/model/entries.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import {
	cause,
	faq,
	library,
	outcome,
	put,
	question,
	screen,
	sheet,
	variation,
} from '../_library.ts';

const told = (changes: Partial<Entries>, unreadable: readonly string[] = []) =>
	checkReferences(library(changes), unreadable).map(formatProblem);

const withCause = (data: Parameters<typeof cause>[1]) =>
	put(library().causes, cause('expired-token', data));

const unknown: [name: string, changes: Partial<Entries>, told: string][] = [
	[
		'a cause names a fix that is not there',
		{ causes: withCause({ fixes: ['sign-in-again', 'refresh-token'] }) },
		'content/causes/expired-token.mdx, fixes[1]: There is no fix called "refresh-token". Write "refresh-the-token" or add content/fixes/refresh-token.mdx.',
	],
	[
		'a cause is confused with one that is not there',
		{ causes: withCause({ confusedWith: [{ cause: 'expired-tokens', decidedBy: 'Look.' }] }) },
		'content/causes/expired-token.mdx, confusedWith[0].cause: There is no cause called "expired-tokens". Write "expired-token" or add content/causes/expired-tokens.mdx.',
	],
	[
		'a variation names a cause that is not there',
		{ variations: [variation('npm-e401', { causes: ['wrong-uri'] })] },
		'content/variations/package-managers/npm-e401.mdx, causes[0]: There is no cause called "wrong-uri". Write "wrong-url" or add content/causes/wrong-uri.mdx.',
	],
	[
		'an outcome names a cause that is not there',
		{
			outcomes: [
				outcome('the-token-ran-out', { causes: ['expired-tokn'] }),
				outcome('the-address-is-wrong'),
			],
		},
		'content/outcomes/the-token-ran-out.yaml, causes[0]: There is no cause called "expired-tokn". Write "expired-token" or add content/causes/expired-tokn.mdx.',
	],
	[
		'an FAQ entry names a cause that is not there',
		{ faq: [faq('why', { causes: ['expired-token', 'wrong-urls'] })] },
		'content/faq/why.mdx, causes[1]: There is no cause called "wrong-urls". Write "wrong-url" or add content/causes/wrong-urls.mdx.',
	],
	[
		'an FAQ entry names a fix that is not there',
		{ faq: [faq('why', { fixes: ['sign-in'] })] },
		'content/faq/why.mdx, fixes[0]: There is no fix called "sign-in". Write "sign-in-again" or add content/fixes/sign-in.mdx.',
	],
	[
		'an answer leads to a question that is not there',
		{ questions: [question('where', { website: '?what-hapens' }), question('what-happens', {})] },
		'content/questions/where.yaml, answers[0].question: There is no question called "what-hapens". Write "what-happens" or add content/questions/what-hapens.yaml.',
	],
	[
		'an answer leads to an outcome that is not there',
		{ questions: [question('where', { website: '!the-token-ran-off' })] },
		'content/questions/where.yaml, answers[0].outcome: There is no outcome called "the-token-ran-off". Write "the-token-ran-out" or add content/outcomes/the-token-ran-off.yaml.',
	],
	[
		'a line of a sheet names a page that is not there',
		{
			sheets: [
				sheet('cheat-sheet', {
					sections: [
						{ heading: 'One', steps: [{ do: 'Refresh it.', fix: 'refresh-the-token' }] },
						{ heading: 'Two', rows: [{ seen: 'A', means: 'B.', cause: 'expired-tokens' }] },
					],
				}),
			],
		},
		'content/sheets/cheat-sheet.yaml, sections[1].rows[0].cause: There is no cause called "expired-tokens". Write "expired-token" or add content/causes/expired-tokens.mdx.',
	],
	[
		'a screen names a variation that is not there',
		{ screens: [screen('nginx', { variations: ['npm-e401', 'npm-e402'] })] },
		'content/screens/nginx.yaml, variations[1]: There is no variation called "npm-e402". Write "npm-e401" or add content/variations/<family>/npm-e402.mdx.',
	],
	[
		'no name is near',
		{ causes: withCause({ fixes: ['qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'] }) },
		'content/causes/expired-token.mdx, fixes[0]: There is no fix called "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq". Add content/fixes/qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.mdx or take the name away.',
	],
];

describe('an id that names nothing is told with the one that was meant', () => {
	it.each(unknown)('where %s', (_name, changes, message) => {
		expect(told(changes)).toEqual([message]);
	});
});

it('an id that is a piece of a known one gets the known one suggested', () => {
	expect(told({ faq: [faq('why', { fixes: ['refresh'] })] })).toEqual([
		'content/faq/why.mdx, fixes[0]: There is no fix called "refresh". Write "refresh-the-token" or add content/fixes/refresh.mdx.',
	]);
});

it('a name of one letter gets no name suggested that happens to hold that letter', () => {
	expect(told({ faq: [faq('why', { fixes: ['q'] }), faq('how', { fixes: ['s'] })] })).toEqual([
		'content/faq/why.mdx, fixes[0]: There is no fix called "q". Add content/fixes/q.mdx or take the name away.',
		'content/faq/how.mdx, fixes[0]: There is no fix called "s". Add content/fixes/s.mdx or take the name away.',
	]);
});

it('two files with one id are told, and which came first', () => {
	expect(
		told({
			variations: [variation('npm-e401'), variation('npm-e401', { family: 'http-clients' })],
		}),
	).toEqual([
		'content/variations/http-clients/npm-e401.mdx, id: The id "npm-e401" is taken by content/variations/package-managers/npm-e401.mdx. Give the file another name: it is the id and the last part of the address.',
	]);
});

it('one id in two collections is no trouble', () => {
	expect(told({ faq: [faq('expired-token')] })).toEqual([]);
});

it('a variation in the folder of another family is told both ways out', () => {
	const misplaced = {
		...variation('npm-e401'),
		file: 'content/variations/http-clients/npm-e401.mdx',
	};
	expect(told({ variations: [misplaced] })).toEqual([
		'content/variations/http-clients/npm-e401.mdx, family: The family is "package-managers", but the file is in the folder "http-clients". Write "http-clients" or move the file to content/variations/package-managers.',
	]);
});

describe('a file that could not be read', () => {
	const gone = { fixes: library().fixes.filter(({ id }) => id !== 'sign-in-again') };

	it('counts as being there for those who name it', () => {
		expect(told(gone, ['content/fixes/sign-in-again.mdx'])).toEqual([]);
	});

	it('is missed only if it is not named among the unreadable ones', () => {
		expect(told(gone)).toHaveLength(2);
	});

	it('stands for no id of another collection', () => {
		expect(told(gone, ['content/causes/sign-in-again.mdx'])).toHaveLength(2);
	});

	it('stands for its id in whichever family it lies', () => {
		expect(
			told({ causes: [] }, ['content/causes/expired-token.mdx', 'content/causes/wrong-url.mdx']),
		).toEqual([]);
	});
});
