import { describe, expect, it } from 'vitest';
import {
	byId,
	cause,
	faq,
	fix,
	guide,
	ids,
	library,
	linked,
	outcome,
	put,
	question,
	screen,
	variation,
} from '../_library.ts';

describe('what names something is found from both ends', () => {
	it('a cause has its fixes in the order in which it names them', () => {
		expect(ids(byId(linked().causes, 'expired-token').fixes)).toEqual([
			'refresh-the-token',
			'sign-in-again',
		]);
	});

	it('a fix has the causes that name it', () => {
		const { fixes } = linked({
			causes: put(
				library().causes,
				cause('wrong-url', { fixes: ['confirm-the-address', 'sign-in-again'] }),
			),
		});
		expect(ids(byId(fixes, 'sign-in-again').causes)).toEqual(['expired-token', 'wrong-url']);
		expect(ids(byId(fixes, 'refresh-the-token').causes)).toEqual(['expired-token']);
	});

	it('the fix that a cause has is the same thing as the one in the list', () => {
		const { causes, fixes } = linked();
		expect(byId(causes, 'wrong-url').fixes[0]).toBe(byId(fixes, 'confirm-the-address'));
	});

	it('a cause has those that it is confused with, and what decides', () => {
		const confused = put(
			library().causes,
			cause('expired-token', {
				fixes: ['refresh-the-token', 'sign-in-again'],
				confusedWith: [{ cause: 'wrong-url', decidedBy: 'Look at the clock.' }],
			}),
		);
		const { causes } = linked({
			causes: put(
				confused,
				cause('wrong-url', {
					fixes: ['confirm-the-address'],
					confusedWith: [{ cause: 'expired-token', decidedBy: 'Look at the address.' }],
				}),
			),
		});
		expect(byId(causes, 'wrong-url').confusedWith).toEqual([
			{ cause: byId(causes, 'expired-token'), decidedBy: 'Look at the address.' },
		]);
	});

	it('a variation has its causes, the likeliest first', () => {
		const { variations } = linked({
			variations: [variation('npm-e401', { causes: ['wrong-url', 'expired-token'] })],
		});
		expect(ids(byId(variations, 'npm-e401').causes)).toEqual(['wrong-url', 'expired-token']);
	});

	it('a cause has the variations that can mean it, those first that mean nothing likelier', () => {
		const { causes } = linked({
			variations: [
				variation('a-second', { product: 'a', causes: ['wrong-url', 'expired-token'] }),
				variation('c-first', { product: 'c', causes: ['expired-token'] }),
				variation('b-first', { product: 'B', causes: ['expired-token', 'wrong-url'] }),
			],
		});
		expect(ids(byId(causes, 'expired-token').variations)).toEqual([
			'b-first',
			'c-first',
			'a-second',
		]);
		expect(ids(byId(causes, 'wrong-url').variations)).toEqual(['a-second', 'b-first']);
	});

	it('a screen has the variations said on it, and they have it', () => {
		const { screens, variations } = linked({
			variations: [variation('npm-e401'), variation('never-on-a-screen')],
			screens: [screen('nginx', { variations: ['npm-e401'] })],
		});
		expect(byId(screens, 'nginx').variations).toEqual([byId(variations, 'npm-e401')]);
		expect(byId(variations, 'npm-e401').screens).toEqual([byId(screens, 'nginx')]);
		expect(byId(variations, 'never-on-a-screen').screens).toEqual([]);
	});

	it('an FAQ entry has its causes and fixes, and they have it', () => {
		const { causes, fixes, faq: entries } = linked();
		const entry = byId(entries, 'why');
		expect(entry.causes).toEqual([byId(causes, 'expired-token')]);
		expect(entry.fixes).toEqual([byId(fixes, 'sign-in-again')]);
		expect(byId(causes, 'expired-token').faq).toEqual([entry]);
		expect(byId(fixes, 'sign-in-again').faq).toEqual([entry]);
	});

	it('a cause has its FAQ entries in the order of the list', () => {
		const touches = { causes: ['expired-token'] };
		const { causes } = linked({
			faq: [faq('late', { order: 9, ...touches }), faq('early', { order: 2, ...touches })],
		});
		expect(ids(byId(causes, 'expired-token').faq)).toEqual(['early', 'late']);
	});

	it('an outcome has its causes in its own order, and a cause its outcomes', () => {
		const { causes, outcomes } = linked({
			outcomes: put(
				library().outcomes,
				outcome('the-token-ran-out', { causes: ['wrong-url', 'expired-token'] }),
			),
		});
		expect(ids(byId(outcomes, 'the-token-ran-out').causes)).toEqual(['wrong-url', 'expired-token']);
		expect(ids(byId(causes, 'wrong-url').outcomes)).toEqual([
			'the-token-ran-out',
			'the-address-is-wrong',
		]);
	});
});

describe('lists are in the order in which readers look', () => {
	it('causes by title, whatever the case', () => {
		const { causes } = linked({
			causes: [
				cause('expired-token', { title: 'b', fixes: ['refresh-the-token', 'sign-in-again'] }),
				cause('wrong-url', { title: 'A', fixes: ['confirm-the-address'] }),
			],
		});
		expect(ids(causes)).toEqual(['wrong-url', 'expired-token']);
	});

	it('fixes by title', () => {
		const { fixes } = linked({ fixes: put(library().fixes, fix('sign-in-again', { title: 'A' })) });
		expect(ids(fixes)[0]).toBe('sign-in-again');
	});

	it('variations by product, then by message, numbers by their size', () => {
		const { variations } = linked({
			variations: [
				variation('npm', { product: 'npm' }),
				variation('iis-401-10', { product: 'IIS', message: 'HTTP Error 401.10' }),
				variation('iis-401-2', { product: 'IIS', message: 'HTTP Error 401.2' }),
				variation('axios', { product: 'axios' }),
			],
		});
		expect(ids(variations)).toEqual(['axios', 'iis-401-2', 'iis-401-10', 'npm']);
	});

	it('FAQ entries and guides by their number, then by id', () => {
		const { faq: entries, guides } = linked({
			faq: [faq('c', { order: 2 }), faq('b', { order: 10 }), faq('a', { order: 2 })],
			guides: [guide('z', { order: 1 }), guide('a', { order: 2 })],
		});
		expect(ids(entries)).toEqual(['a', 'c', 'b']);
		expect(ids(guides)).toEqual(['z', 'a']);
	});

	it('screens by product, in the list and with a variation', () => {
		const { screens, variations } = linked({
			screens: ['Tomcat', 'nginx'].map((product) =>
				screen(product.toLowerCase(), { product, variations: ['npm-e401'] }),
			),
		});
		expect(ids(screens)).toEqual(['nginx', 'tomcat']);
		expect(ids(byId(variations, 'npm-e401').screens)).toEqual(['nginx', 'tomcat']);
	});

	it('outcomes by title', () => {
		const { outcomes } = linked({
			outcomes: put(
				library().outcomes,
				outcome('the-address-is-wrong', { title: 'A', causes: ['wrong-url'] }),
			),
		});
		expect(ids(outcomes)).toEqual(['the-address-is-wrong', 'the-token-ran-out']);
	});
});

describe('every entry has its address', () => {
	it('a screen that of its picture', () => {
		const { screens } = linked({ screens: [screen('nginx')] });
		expect(byId(screens, 'nginx').url).toBe('/screens/nginx.webp');
	});

	const addresses = [
		['causes', 'expired-token', '/causes/expired-token/'],
		['fixes', 'sign-in-again', '/fixes/sign-in-again/'],
		['variations', 'npm-e401', '/variations/npm-e401/'],
		['faq', 'why', '/faq/#why'],
		['guides', 'what-a-401-is', '/guides/what-a-401-is/'],
		['questions', 'where', '/why/where/'],
		['outcomes', 'the-token-ran-out', '/why/outcome/the-token-ran-out/'],
	] as const;
	it.each(addresses)('%s', (kind, id, address) => {
		expect(byId<{ id: string; url: string }>(linked()[kind], id).url).toBe(address);
	});
});

describe('the tree', () => {
	it('starts at the question that no answer leads to, wherever it stands', () => {
		const [where, what] = library().questions;
		const questions = where && what ? [what, where] : [];
		expect(linked({ questions }).tree.start).toBe('where');
	});

	it('holds no more of an answer than a walk needs', () => {
		const where = question('where', {
			website: '?what-happens',
			tool: '!the-token-ran-out',
			'not-sure': '!the-address-is-wrong',
		});
		const noted = {
			...where,
			data: {
				...where.data,
				answers: where.data.answers.map((answer) => ({ ...answer, note: 'Small type' })),
			},
		};
		const { tree } = linked({ questions: put(library().questions, noted) });
		expect(tree.questions['where']).toEqual({
			text: 'The text of where?',
			answers: [
				{ id: 'website', label: 'The label of website', question: 'what-happens' },
				{ id: 'tool', label: 'The label of tool', outcome: 'the-token-ran-out' },
				{ id: 'not-sure', label: 'The label of not-sure', outcome: 'the-address-is-wrong' },
			],
		});
	});

	it('holds its texts without backticks, as the trail shows them', () => {
		const outcomes = put(
			library().outcomes,
			outcome('the-token-ran-out', { title: 'The `exp` has passed' }),
		);
		expect(linked({ outcomes }).tree.outcomes['the-token-ran-out']).toEqual({
			title: 'The exp has passed',
		});
	});

	it('holds the titles of the outcomes', () => {
		expect(linked().tree.outcomes).toEqual({
			'the-token-ran-out': { title: 'The title of the-token-ran-out' },
			'the-address-is-wrong': { title: 'The title of the-address-is-wrong' },
		});
	});
});
