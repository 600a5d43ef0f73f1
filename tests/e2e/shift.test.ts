import { box, findings, refusal } from './_box.ts';
import { field, results, status } from './_search.ts';
import { onePageOfEachKind } from './_site.ts';
import { expect, test, type Page } from './_test.ts';

const screens = [
	['wide', { width: 1280, height: 800 }],
	['narrow', { width: 360, height: 740 }],
] as const;

declare global {
	interface Window {
		/** What has moved by itself, as browsers count it. */
		shifts: { value: number; moved: string; isByHand: boolean }[];
	}
}
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly {
		readonly node: Node | null;
		readonly previousRect: DOMRect;
		readonly currentRect: DOMRect;
	}[];
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
				window.shifts.push({
					value,
					isByHand: hadRecentInput,
					moved: sources
						.map(({ node, previousRect, currentRect }) => {
							const name = node instanceof Element ? `${node.localName}.${node.className}` : 'text';
							return `${name} from ${previousRect.y} to ${currentRect.y}`;
						})
						.join(', '),
				});
		}).observe({ type: 'layout-shift', buffered: true });
	});
});

async function shiftsOf(page: Page): Promise<Window['shifts']> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))),
	);
	return page.evaluate(() => window.shifts);
}

/** The whole of what moved may come to so much, and a rounding here and there is none. */
async function expectStill(page: Page): Promise<void> {
	const shifts = await shiftsOf(page);
	const sum = shifts.reduce((total, { value }) => total + value, 0);
	expect(sum, shifts.map(({ moved }) => moved).join('; ')).toBeLessThan(0.01);
}

const withState: readonly (readonly [kind: string, address: string, ready: string])[] = [
	[
		'question with answers',
		'/why/private-window/?where=website&what-happens=asked-again',
		'.trail li',
	],
	['list with a filter', '/causes/?audience=visitor', 'filter-list [aria-pressed="true"]'],
];

for (const [screen, viewport] of screens)
	test.describe(`on a ${screen} screen nothing moves while it loads:`, () => {
		test.use({ viewport });

		for (const [kind, address] of onePageOfEachKind)
			test(kind, async ({ page }) => {
				await page.goto(address);
				await expectStill(page);
			});

		for (const [kind, address, ready] of withState)
			test(kind, async ({ page }) => {
				await page.goto(address);
				await page.locator(ready).first().waitFor();
				await expectStill(page);
			});
	});

for (const [screen, viewport] of screens)
	test.describe(`on a ${screen} screen the results keep their place`, () => {
		test.use({ viewport });

		for (const query of ['keeps asking for my password', 'AADSTS7000215'])
			test(`while somebody types “${query}”`, async ({ page }) => {
				await page.clock.install();
				await page.goto('/search/');
				const tops: (number | undefined)[] = [];
				for (const letter of query) {
					await field(page).pressSequentially(letter);
					// Long enough for an answer, not for a pause.
					await page.clock.runFor(200);
					const place = await results(page).getByRole('list').boundingBox();
					if (place || tops.length > 0) tops.push(place?.y);
				}
				await expect(results(page)).toBeVisible();
				await expect(status(page)).not.toContainText('Not known');
				expect(tops.length).toBeGreaterThan(query.length / 2);
				expect([...new Set(tops)]).toHaveLength(1);
			});
	});

for (const [screen, viewport] of screens)
	test.describe(`on a ${screen} screen an answer of the box moves nothing but what makes room for it`, () => {
		test.use({ viewport });

		for (const address of ['/', '/diagnose/'])
			test(address, async ({ page, context }) => {
				await context.grantPermissions(['clipboard-read', 'clipboard-write']);
				await page.route('**/api/diagnosis.json', async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 1500));
					await route.continue();
				});
				await page.goto(address);
				await box(page).focus();
				await page.evaluate((text) => navigator.clipboard.writeText(text), refusal('zyxwsecret42'));
				// By key: what moves within half a second of that is no surprise. The answer comes later.
				await page.keyboard.press('Control+v');
				await expect(findings(page).first()).toBeVisible();
				const moved = (await shiftsOf(page)).filter(({ isByHand }) => !isByHand);
				expect(moved).toEqual([]);
			});
	});

test('what moves is seen', async ({ page }) => {
	await page.goto('/causes/');
	await page.evaluate(() =>
		document.querySelector('main')?.style.setProperty('margin-top', '200px'),
	);
	await expect.poll(() => shiftsOf(page)).not.toEqual([]);
});
