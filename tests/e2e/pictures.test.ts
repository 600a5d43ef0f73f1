import { expect, test, type Page } from './_test.ts';

const pictures = [
	['conversations', '/guides/how-each-scheme-works/'],
	['challenge and response', '/guides/how-a-401-works/'],
	['life of a token', '/causes/expired-token/'],
] as const;

const figures = (page: Page) => page.locator('figure.diagram');

for (const [name, address] of pictures)
	for (const width of [320, 768, 1440])
		test(`the ${name} fit their frames at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			await expect(figures(page).first()).toBeVisible();
			const over = await figures(page).evaluateAll((all) =>
				all.flatMap((figure) => {
					const { left, right } = figure.getBoundingClientRect();
					return [...figure.querySelectorAll('li > *, svg *, figcaption')]
						.filter((part) => {
							const box = part.getBoundingClientRect();
							return box.width > 0 && (box.left < left || box.right > right);
						})
						.map(({ outerHTML }) => outerHTML.slice(0, 100));
				}),
			);
			expect(over).toEqual([]);
		});

test('every conversation can be read without seeing it', async ({ page }) => {
	await page.goto('/guides/how-each-scheme-works/');
	const lists = figures(page).getByRole('list');
	await expect(lists).toHaveCount(6);
	for (const list of await lists.all()) {
		const messages = await list.locator('li > b').allTextContents();
		messages.forEach((message, index) => {
			expect(message.trim()).toMatch(index % 2 === 0 ? /^Client: / : /^Server: /);
		});
	}
});

test('the road of a request names five places and links each to its cause', async ({ page }) => {
	await page.goto('/guides/how-a-401-works/');
	const road = figures(page).filter({ hasText: 'The road of a request' });
	const links = await road
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(links).toHaveLength(5);
	for (const address of links) {
		expect(address).toMatch(/^\/causes\/[^/]+\/$/);
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

for (const [screen, width] of [
	['wide', 1440],
	['narrow', 320],
] as const)
	test(`the life of a token is one picture with a description on a ${screen} screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/causes/expired-token/');
		const image = figures(page).getByRole('img');
		await expect(image).toHaveCount(1);
		await expect(image).toHaveAccessibleName(/At 13:00 it ends \(exp\)/);
	});
