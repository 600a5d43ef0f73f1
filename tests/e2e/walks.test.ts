import { allWalks } from '../../src/model/tree.ts';
import { expect, test } from './_test.ts';
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

	for (const { some, name } of bundles)
		test(`each answer of the walks ${name} leads on, and the last to an outcome`, async ({
			page,
		}) => {
			test.slow();
			for (const { steps } of some) {
				await page.goto('/why/');
				for (const [index, step] of steps.entries()) {
					await answerLink(page, step).click();
					const heading = headingOf(endOf(steps.slice(0, index + 1)));
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
				}
				expect(page.url()).toContain('/why/outcome/');
			}
		});
});
