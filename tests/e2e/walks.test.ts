import { allWalks, type Step, type Walk } from '../../src/model/tree.ts';
import { expect, test, type Page } from './_test.ts';
import { tree } from './_site.ts';
import { answerLink, endOf, expectWalk, headingOf } from './_wizard.ts';

const walks = allWalks(tree);

/** So many walks one after the other in one test: they share a browser window. */
const perTest = 12;
const bundles = Array.from({ length: Math.ceil(walks.length / perTest) }, (_, index) => {
	const some = walks.slice(index * perTest, (index + 1) * perTest);
	return { some, name: `${index * perTest + 1} to ${index * perTest + some.length}` };
});

test.describe('with script', () => {
	for (const { some, name } of bundles)
		test(`each answer of the walks ${name} leads on, and the last to an outcome`, async ({
			page,
		}) => {
			test.slow();
			for (const { steps } of some) {
				await page.goto('/why/');
				for (const [index, step] of steps.entries()) {
					await answerLink(page, step).click();
					await expectWalk(page, steps.slice(0, index + 1));
					await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
				}
				expect(page.url()).toContain('/why/outcome/');
			}
		});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id: first } of tree.questions[tree.start]?.answers ?? [])
		test(`each answer of every walk that begins with “${first}” leads on, and the last to an outcome`, async ({
			page,
		}) => {
			test.slow();
			await page.goto('/why/');
			const begun = walks.filter(({ steps }) => steps[0]?.answer === first);
			expect(await walkOn(page, begun, [])).toBe(begun.length);
		});
});

/**
 * Follows every answer that some of these walks give next, and returns by Back to follow another.
 *
 * @returns how many outcomes it came to
 */
async function walkOn(page: Page, some: readonly Walk[], given: readonly Step[]): Promise<number> {
	let outcomes = 0;
	const forks = Map.groupBy(some, ({ steps }) => steps[given.length]?.answer);
	for (const [, fork] of forks) {
		const steps = fork[0]?.steps.slice(0, given.length + 1) ?? [];
		const step = steps.at(-1);
		if (step) await answerLink(page, step).click();
		const place = endOf(steps);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(place));
		if (place.kind === 'question') outcomes += await walkOn(page, fork, steps);
		else outcomes += 1;
		await page.goBack();
	}
	return outcomes;
}
