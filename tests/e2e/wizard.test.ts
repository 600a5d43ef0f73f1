import { expect, test, type Page } from './_test.ts';
import { tree } from './_site.ts';
import {
	addressOf,
	answer,
	answerLink,
	expectWalk,
	endOf,
	headingOf,
	expectTrail,
	steps,
	textOf,
} from './_wizard.ts';

const boxReturns = 'where=website what-happens=box-returns';
const sure = `${boxReturns} know-the-password=sure`;
const walk = `${sure} box-in-private-window=works-there`;

const change = (page: Page, id: string) =>
	page.getByRole('link', { name: `Change the answer to “${textOf(id)}”` });

test.describe('changing an answer', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/why/');
		await answer(page, walk);
		await expectWalk(page, steps(walk));
	});

	test('leads back to its question with the answers before it in the trail', async ({ page }) => {
		await change(page, 'know-the-password').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(textOf('know-the-password'));
		await expectTrail(page, steps(boxReturns));
	});

	test('marks the answer that was given', async ({ page }) => {
		await change(page, 'know-the-password').click();
		const given = answerLink(page, { question: 'know-the-password', answer: 'sure' });
		await expect(given).toHaveAttribute('aria-current', 'true');
		await expect(page.locator('[data-answer][aria-current]')).toHaveCount(1);
	});

	test('keeps the later answers that still apply', async ({ page }) => {
		await change(page, 'know-the-password').click();
		await answer(page, 'know-the-password=not-sure');
		await expectWalk(page, steps(walk.replace('sure', 'not-sure')));
	});

	test('drops the later answers that no longer apply', async ({ page }) => {
		await change(page, 'know-the-password').click();
		await answer(page, 'know-the-password=was-open');
		await expectWalk(page, steps(`${boxReturns} know-the-password=was-open`));
	});

	test('to the same answer again changes nothing', async ({ page }) => {
		await change(page, 'where').click();
		await answer(page, 'where=website');
		await expectWalk(page, steps(walk));
	});
});

test.describe('the browser’s own buttons', () => {
	test('Back leads to the question before, Forward to the one after', async ({ page }) => {
		await page.goto('/why/');
		await answer(page, sure);
		await expectWalk(page, steps(sure));
		await page.goBack();
		await expectWalk(page, steps(boxReturns));
		await page.goBack();
		await page.goForward();
		await expectWalk(page, steps(boxReturns));
		await page.goForward();
		await expectWalk(page, steps(sure));
	});

	test('a page that comes late does not replace a later one', async ({ page }) => {
		await page.goto('/why/');
		await answer(page, boxReturns);
		await expectWalk(page, steps(boxReturns));
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('/why/what-happens/', async (route) => {
			await held;
			await route.continue();
		});
		await page.goBack();
		await page.goForward();
		const late = page.waitForResponse('/why/what-happens/');
		release();
		await (await late).finished();
		await expectWalk(page, steps(boxReturns));
	});

	test('Back leads out of the walk to the page from which it began', async ({ page }) => {
		await page.goto('/causes/');
		await page.goto('/why/');
		await answer(page, 'where=website');
		await expectTrail(page, steps('where=website'));
		await page.goBack();
		await expect(page).toHaveURL('/why/');
		await expectTrail(page, []);
		await page.goBack();
		await expect(page).toHaveURL('/causes/');
	});

	test('reloading shows the same outcome and trail', async ({ page }) => {
		await page.goto('/why/');
		await answer(page, walk);
		await expectWalk(page, steps(walk));
		await page.reload();
		await expectWalk(page, steps(walk));
	});
});

test('the copied address shows somebody else the same question and trail', async ({
	page,
	strangersPage,
}) => {
	await page.goto('/why/');
	await answer(page, sure);
	await expectTrail(page, steps(sure));
	await strangersPage.goto(page.url());
	await expectWalk(strangersPage, steps(sure));
});

test('somebody else can go on from a copied address', async ({ strangersPage }) => {
	await strangersPage.goto(addressOf(steps(sure)));
	await answer(strangersPage, 'box-in-private-window=works-there');
	await expectWalk(strangersPage, steps(walk));
});

for (const place of ['a question', 'an outcome'] as const)
	test(`starting again from ${place} forgets all answers`, async ({ page }) => {
		await page.goto('/why/');
		const given = place === 'a question' ? sure : walk;
		await answer(page, given);
		await expectTrail(page, steps(given));
		await page.getByRole('complementary').getByRole('link', { name: 'Start again' }).click();
		await expect(page).toHaveURL('/why/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(textOf(tree.start));
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expectTrail(page, []);
		await expect(page.getByRole('complementary', { name: 'Your answers' })).toBeHidden();
	});

test.describe('an address with answers', () => {
	test('leads from the first question to the one that is still open', async ({ page }) => {
		await page.goto(`/why/?where=website&what-happens=box-returns`);
		await expectWalk(page, steps(boxReturns));
	});

	test('leads on without a step of its own in the history', async ({ page }) => {
		await page.goto('/causes/');
		await page.goto('/why/?where=website');
		await expectTrail(page, steps('where=website'));
		await page.goBack();
		await expect(page).toHaveURL('/causes/');
	});

	test('leads to the outcome if nothing is open', async ({ page }) => {
		await page.goto(`/why/${addressOf(steps(walk)).replace(/^[^?]*/, '')}`);
		await expectWalk(page, steps(walk));
	});

	test('may name answers in any order', async ({ page }) => {
		await page.goto('/why/?what-happens=box-returns&where=website');
		await expectWalk(page, steps(boxReturns));
	});

	const ignored: readonly (readonly [what: string, query: string, given: string])[] = [
		['answers that do not exist', 'where=website&what-happens=nonsense', 'where=website'],
		['questions that do not exist', 'where=website&nonsense=website', 'where=website'],
		[
			'answers to questions that were not asked',
			'where=website&iis-substatus=acl',
			'where=website',
		],
		['parameters of others', 'utm_source=mail&where=website&fbclid=1', 'where=website'],
		['the second of two answers to one question', 'where=website&where=website', 'where=website'],
	];
	for (const [what, query, given] of ignored)
		test(`ignores ${what}`, async ({ page }) => {
			await page.goto(`/why/?${query}`);
			await expectWalk(page, steps(given));
		});

	test('with nothing in it that can be used shows the first question', async ({ page }) => {
		await page.goto('/why/?where=nonsense&utm_source=mail');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(textOf(tree.start));
		await expectTrail(page, []);
	});

	test('is completed where only one way leads to its question', async ({ page }) => {
		await page.goto('/why/iis-substatus/');
		await expectTrail(page, steps('where=server what-answers=iis'));
		await answer(page, 'iis-substatus=acl');
		await expectWalk(page, steps('where=server what-answers=iis iis-substatus=acl'));
	});
});

test('how far one has come is announced after each answer', async ({ page }) => {
	await page.goto('/why/');
	await answer(page, 'where=website');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Question 2 of at most \d$/);
});

test('an answer can be opened in a new tab', async ({ page, context }) => {
	await page.goto('/why/');
	const opened = context.waitForEvent('page');
	await answerLink(page, { question: 'where', answer: 'website' }).click({
		modifiers: ['ControlOrMeta'],
	});
	await expectWalk(await opened, steps('where=website'));
	await expect(page).toHaveURL('/why/');
});

test('the keyboard alone leads from the front page to an outcome', async ({ page }) => {
	await page.goto('/');
	for (const step of steps(walk)) {
		const link = page.locator(`[data-answer="${step.answer}"]`);
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('Tab');
			if (await link.evaluate((element) => element === document.activeElement)) break;
		}
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(link).toHaveCount(0);
	}
	await expectWalk(page, steps(walk));
});

test.describe('where the next page cannot be fetched', () => {
	test.use({ tolerated: /net::ERR_FAILED/ });

	test('an answer leads to it as a link does', async ({ page }) => {
		await page.goto('/why/');
		await page.route('/why/what-happens/**', (route) =>
			route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
		);
		await answer(page, 'where=website');
		await expectWalk(page, steps('where=website'));
	});

	test('the answers before it are not lost', async ({ page }) => {
		await page.goto('/why/');
		await answer(page, 'where=website what-happens=asked-again private-window=nowhere');
		await expectTrail(page, steps('where=website what-happens=asked-again private-window=nowhere'));
		await page.route('/why/outcome/**', (route) =>
			route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
		);
		await answer(page, 'others-too=others-can');
		await expectWalk(
			page,
			steps('where=website what-happens=asked-again private-window=nowhere others-too=others-can'),
		);
	});

	test('nor does a walk end where the list of questions cannot be fetched', async ({ page }) => {
		await page.route('/api/tree.json', (route) => route.abort());
		await page.goto('/why/');
		for (const step of steps(walk)) await answerLink(page, step).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(endOf(steps(walk))));
	});
});
