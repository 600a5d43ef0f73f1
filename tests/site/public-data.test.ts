import { describe, expect, test } from 'vitest';
import { idsOf } from './_content.ts';
import { absolute } from './_dist.ts';
import { all, attribute, textOf } from './_html.ts';
import { pages } from './_pages.ts';
import { publicData, publicDataSchema } from './_public-data.ts';

const { causes, fixes, variations, questions, faq, guides } = publicData;

test('knowledge.json keeps the shape that is documented for version 1', () => {
	expect(publicDataSchema.safeParse(publicData).error?.issues).toBeUndefined();
});

describe('knowledge.json holds every entry of the library', () => {
	const lists = { causes, fixes, variations, questions, faq, guides } as const;

	test.each(['causes', 'fixes', 'variations', 'questions', 'faq', 'guides'] as const)(
		'of %s',
		(shelf) => {
			expect(lists[shelf].map(({ id }) => id).sort()).toEqual(idsOf(shelf));
		},
	);
});

describe('knowledge.json names only entries that it holds', () => {
	const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
	const unknown = (named: readonly string[], entries: readonly { readonly id: string }[]) =>
		named.filter((id) => !ids(entries).has(id));

	const cases: readonly [who: string, named: string[], entries: readonly { id: string }[]][] = [
		['fixes of causes', causes.flatMap((cause) => cause.fixes), fixes],
		['causes of fixes', fixes.flatMap((fix) => fix.causes), causes],
		['causes of variations', variations.flatMap((variation) => variation.causes), causes],
		[
			'questions of answers',
			questions.flatMap(({ answers }) =>
				answers.flatMap((answer) => ('question' in answer ? answer.question : [])),
			),
			questions,
		],
		[
			'causes of answers',
			questions.flatMap(({ answers }) =>
				answers.flatMap((answer) => ('causes' in answer ? answer.causes : [])),
			),
			causes,
		],
	];

	test.each(cases)('as %s', (_who, named, entries) => {
		expect(named.length).toBeGreaterThan(0);
		expect(unknown(named, entries)).toEqual([]);
	});
});

test('knowledge.json says of a fix which causes it remedies, as the causes say it', () => {
	const byCause = causes.flatMap((cause) => cause.fixes.map((fix) => `${fix} ${cause.id}`));
	const byFix = fixes.flatMap((fix) => fix.causes.map((cause) => `${fix.id} ${cause}`));
	expect(byFix.sort()).toEqual(byCause.sort());
});

describe('a question’s page', () => {
	const asked = questions.map((question) => ({
		question,
		page: pages.find(({ address }) => address === question.url),
	}));
	const answersOn = (page: (typeof asked)[number]['page']) =>
		page ? all(page.document, 'a[data-answer]') : [];

	test('asks what knowledge.json asks', () => {
		expect(asked.map(({ page }) => page && all(page.document, 'h1').map(textOf).join())).toEqual(
			questions.map(({ text }) => text),
		);
	});

	test('offers the answers that knowledge.json gives, keyed by the question', () => {
		const offered = asked.map(({ page }) =>
			answersOn(page).map((link) => new URL(attribute(link, 'href') ?? '', absolute('/')).search),
		);
		expect(offered).toEqual(
			questions.map(({ id, answers }) => answers.map((answer) => `?${id}=${answer.id}`)),
		);
	});

	test('leads on to the question that knowledge.json names, or to an outcome', () => {
		const next = asked.map(({ page }) =>
			answersOn(page).map((link) =>
				new URL(attribute(link, 'href') ?? '', absolute('/')).pathname.replace(
					/(?<=^\/why\/outcome\/).*/,
					'…',
				),
			),
		);
		expect(next).toEqual(
			questions.map(({ answers }) =>
				answers.map((answer) =>
					'question' in answer ? `/why/${answer.question}/` : '/why/outcome/…',
				),
			),
		);
	});
});
