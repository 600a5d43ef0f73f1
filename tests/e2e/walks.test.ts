import { allWalks, placeAfter, type Place, type Walk } from '../../src/model/tree.ts';
import { expect, test, type Page } from './_test.ts';
import { tree } from './_site.ts';
import { answerLink, expectPlace, headingOf } from './_wizard.ts';

const walks = allWalks(tree);

/** The walks that share their first two answers. */
const groups = Map.groupBy(walks, ({ steps }) =>
	steps
		.slice(0, 2)
		.map(({ question, answer }) => `${question}=${answer}`)
		.join(' '),
);

/** Where each step of a walk leads. */
function placesOf({ steps }: Walk): Place[] {
	return steps.flatMap(({ question, answer }) => {
		const edge = tree.questions[question]?.answers.find(({ id }) => id === answer);
		return (edge && placeAfter(edge)) ?? [];
	});
}

test.describe('with script', () => {
	for (const [name, group] of groups)
		test(`every walk that begins with ${name} leads to its outcome`, async ({ page }) => {
			test.slow();
			for (const walk of group) {
				await page.goto('/why/');
				for (const [index, place] of placesOf(walk).entries()) {
					const given = walk.steps.slice(0, index + 1);
					await follow(page, walk, index);
					await expectPlace(page, place, given);
					await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
				}
			}
		});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [name, group] of groups)
		test(`every walk that begins with ${name} leads to its outcome`, async ({ page }) => {
			test.slow();
			for (const walk of group) {
				await page.goto('/why/');
				for (const [index, place] of placesOf(walk).entries()) {
					await follow(page, walk, index);
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(place));
				}
			}
		});
});

async function follow(page: Page, { steps }: Walk, index: number): Promise<void> {
	const step = steps[index];
	if (step) await answerLink(page, step).click();
}
