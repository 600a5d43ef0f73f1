import { describe, expect, it } from 'vitest';
import { toPublicData } from '../../../src/model/public-data.ts';
import { faq, fix, library, linked, put } from '../_library.ts';

const data = toPublicData(linked());

it('the public data has the shape that others rely on', () => {
	expect(data).toEqual({
		version: 1,
		causes: [
			{
				id: 'expired-token',
				url: '/causes/expired-token/',
				title: 'The title of expired-token',
				summary: 'The summary of expired-token',
				fixes: ['refresh-the-token', 'sign-in-again'],
			},
			{
				id: 'wrong-url',
				url: '/causes/wrong-url/',
				title: 'The title of wrong-url',
				summary: 'The summary of wrong-url',
				fixes: ['confirm-the-address'],
			},
		],
		fixes: [
			{
				id: 'confirm-the-address',
				url: '/fixes/confirm-the-address/',
				title: 'The title of confirm-the-address',
				summary: 'The summary of confirm-the-address',
				causes: ['wrong-url'],
			},
			{
				id: 'refresh-the-token',
				url: '/fixes/refresh-the-token/',
				title: 'The title of refresh-the-token',
				summary: 'The summary of refresh-the-token',
				causes: ['expired-token'],
			},
			{
				id: 'sign-in-again',
				url: '/fixes/sign-in-again/',
				title: 'The title of sign-in-again',
				summary: 'The summary of sign-in-again',
				causes: ['expired-token'],
			},
		],
		variations: [
			{
				id: 'npm-e401',
				url: '/variations/npm-e401/',
				product: 'npm',
				family: 'package-managers',
				message: 'The message of npm-e401',
				status: 401,
				causes: ['expired-token'],
			},
		],
		questions: [
			{
				id: 'where',
				url: '/why/where/',
				text: 'The text of where?',
				answers: [
					{ id: 'website', label: 'The label of website', question: 'what-happens' },
					{ id: 'tool', label: 'The label of tool', causes: ['expired-token'] },
					{ id: 'not-sure', label: 'The label of not-sure', causes: ['wrong-url'] },
				],
			},
			{
				id: 'what-happens',
				url: '/why/what-happens/',
				text: 'The text of what-happens?',
				answers: [
					{ id: 'bare-page', label: 'The label of bare-page', causes: ['wrong-url'] },
					{ id: 'not-sure', label: 'The label of not-sure', causes: ['expired-token'] },
				],
			},
		],
		faq: [{ id: 'why', url: '/faq/#why', question: 'The question of why' }],
		guides: [
			{ id: 'what-a-401-is', url: '/guides/what-a-401-is/', title: 'The title of what-a-401-is' },
		],
	});
});

it('the public data survives being written as JSON', () => {
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

describe('backticks stay with us', () => {
	it('in titles and summaries', () => {
		const { fixes } = toPublicData(
			linked({
				fixes: put(
					library().fixes,
					fix('sign-in-again', { title: 'Set `exp`', summary: 'See `exp`.' }),
				),
			}),
		);
		expect(fixes.find(({ id }) => id === 'sign-in-again')).toMatchObject({
			title: 'Set exp',
			summary: 'See exp.',
		});
	});

	it('in questions', () => {
		const known = toPublicData(linked({ faq: [faq('why', { question: 'Why `401`?' })] }));
		expect(known.faq[0]?.question).toBe('Why 401?');
	});
});
