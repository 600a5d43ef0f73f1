import { addresses } from '../../src/model/addresses.ts';
import { tree } from './_site.ts';
import { expect, test, type Page } from './_test.ts';

const frame = (page: Page) => page.getByRole('region', { name: 'Map, can be scrolled' });
const picture = (page: Page) => frame(page).getByRole('group', { name: 'All questions' });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const widthOf = async (page: Page) => (await picture(page).boundingBox())?.width ?? 0;

const questions = Object.entries(tree.questions).map(([id, { text }]) => ({
	text,
	address: addresses.questions(id),
}));
const outcomes = Object.entries(tree.outcomes).map(([id, { title }]) => ({
	text: title,
	address: addresses.outcomes(id),
}));

test.beforeEach(async ({ page }) => {
	await page.goto('/map/');
});

test('every question and outcome in the picture is a link, called as it is', async ({ page }) => {
	const links = await picture(page)
		.locator('a')
		.evaluateAll((all) =>
			all.map((link) => ({
				text: link.textContent.trim(),
				address: link.getAttribute('href') ?? '',
			})),
		);
	for (const place of [...questions, ...outcomes]) expect(links).toContainEqual(place);
});

test('every link in the picture answers', async ({ page, request }) => {
	const links = await picture(page)
		.locator('a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	for (const address of new Set(links))
		expect((await request.get(address)).status(), address).toBe(200);
});

test('a click in the picture opens the question', async ({ page }) => {
	const first = tree.questions[tree.start]?.text ?? '';
	await picture(page).getByRole('link', { name: first }).click();
	await expect(page).toHaveURL(addresses.questions(tree.start));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
});

for (const [screen, width] of [
	['wide', 1440],
	['narrow', 320],
] as const)
	test(`the first question is in sight at once on a ${screen} screen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const first = picture(page).locator('a').first();
		await expect(first).toHaveAttribute('href', addresses.questions(tree.start));
		await expect(first).toBeInViewport();
	});

test('no text in the picture is wider than its box', async ({ page }) => {
	const tooWide = await picture(page)
		.locator('a')
		.evaluateAll((all) =>
			(all as unknown as SVGAElement[])
				.filter((link) => {
					const [box, text] = ['rect', 'text'].map((name) =>
						link.querySelector<SVGGraphicsElement>(name)?.getBBox(),
					);
					return !box || !text || text.x < box.x || text.x + text.width > box.x + box.width;
				})
				.map(({ textContent }) => textContent),
		);
	expect(tooWide).toEqual([]);
});

test('buttons make the picture larger and smaller', async ({ page }) => {
	const before = await widthOf(page);
	await button(page, 'Larger').click();
	const larger = await widthOf(page);
	expect(larger).toBeGreaterThan(before);
	await expect(page.getByRole('status').filter({ hasText: '125 %' })).toBeVisible();
	await button(page, 'Smaller').click();
	await button(page, 'Smaller').click();
	expect(await widthOf(page)).toBeLessThan(before);
	await button(page, '100 %').click();
	expect(await widthOf(page)).toBeCloseTo(before);
});

test('the whole map fits into its frame', async ({ page }) => {
	await button(page, 'Whole map').click();
	const inner = await picture(page).boundingBox();
	const outer = await frame(page).boundingBox();
	expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
	expect(inner?.height).toBeLessThanOrEqual(outer?.height ?? 0);
});

test('keys make the picture larger and smaller, and arrows move it', async ({ page }) => {
	const before = await widthOf(page);
	await frame(page).focus();
	await page.keyboard.press('+');
	expect(await widthOf(page)).toBeGreaterThan(before);
	await page.keyboard.press('-');
	await page.keyboard.press('-');
	expect(await widthOf(page)).toBeLessThan(before);
	await page.keyboard.press('1');
	expect(await widthOf(page)).toBeCloseTo(before);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => frame(page).evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the wheel with Ctrl makes larger what is below the pointer', async ({ page }) => {
	const question = picture(page).locator('a').nth(1);
	const before = await question.boundingBox();
	if (!before) throw new Error('The map has no second box');
	await page.mouse.move(before.x, before.y);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect
		.poll(async () => (await question.boundingBox())?.width)
		.toBeGreaterThan(before.width);
	const after = await question.boundingBox();
	expect(Math.abs((after?.x ?? 0) - before.x)).toBeLessThan(3);
	expect(Math.abs((after?.y ?? 0) - before.y)).toBeLessThan(3);
});

test('a mouse can pull the picture about', async ({ page }) => {
	const box = await frame(page).boundingBox();
	if (!box) throw new Error('The map has no frame');
	const empty = { x: box.x + 60, y: box.y + 250 };
	await page.mouse.move(empty.x, empty.y);
	await page.mouse.down();
	await page.mouse.move(empty.x - 40, empty.y - 50, { steps: 4 });
	await page.mouse.up();
	await expect
		.poll(() => frame(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]))
		.toEqual([40, 50]);
});

test.describe('the list below the picture', () => {
	test('holds every question and every outcome', async ({ page }) => {
		const links = await page
			.locator('details a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		const first = addresses.questions(tree.start);
		for (const { address } of [...questions, ...outcomes])
			if (address !== first) expect(links).toContain(address);
	});

	test('opens one answer to the first question at a time', async ({ page }) => {
		const door = page.locator('details').first();
		await expect(door.getByRole('link').first()).toBeHidden();
		await door.locator('summary').click();
		await expect(door.getByRole('link').first()).toBeVisible();
	});

	test('is a link away from the picture', async ({ page }) => {
		await page.getByRole('link', { name: 'Read it as a list' }).click();
		await expect(page.getByRole('heading', { name: 'The same as a list' })).toBeInViewport();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the picture can be scrolled, and there is no button that does nothing', async ({
		page,
	}) => {
		await expect(page.locator('tree-map').getByRole('button')).toHaveCount(0);
		const { inner, outer } = await frame(page).evaluate(({ scrollWidth, clientWidth }) => ({
			inner: scrollWidth,
			outer: clientWidth,
		}));
		expect(inner).toBeGreaterThan(outer);
		await frame(page).hover();
		await page.mouse.wheel(300, 0);
		await expect.poll(() => frame(page).evaluate(({ scrollLeft }) => scrollLeft)).toBe(300);
	});
});
