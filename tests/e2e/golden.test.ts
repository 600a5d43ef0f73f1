import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/integrations/read-content.ts';
import { firstLine } from '../../src/model/messages.ts';
import { toTerms } from '../../src/search/query.ts';
import { find, status, typeAndFind } from './_search.ts';
import { golden, nothing, unknown, type Wanted } from './golden.ts';
import { expect, test } from './_test.ts';

const { entries } = await readContent(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything in the library is found by the words that stand at its head. */
const byHeading: readonly Wanted[] = [
	...(['causes', 'fixes', 'guides'] as const).flatMap((kind) =>
		entries[kind].map(({ id, data }): Wanted => [data.title, `/${kind}/${id}/`]),
	),
	...entries.faq.map(({ id, data }): Wanted => [data.question, `/faq/#${id}`]),
];

const words = (text: string): string => toTerms(text).join(' ').toLowerCase();

/** How many messages hold that line: each must be among the first, as many as they are. */
function alike(line: string): number {
	return entries.variations.filter(({ data }) =>
		data.message.split('\n').some((other) => words(other) === words(line)),
	).length;
}
/** A single word is in too many messages: people add whose it is. */
const byFirstLine = entries.variations.map(({ id, data }): Wanted => {
	const line = firstLine(data.message);
	const typed = toTerms(line).length > 1 ? line : `${data.product} ${line}`;
	return [typed, `/variations/${id}/`, Math.max(1, alike(line))];
});
const byMessage = entries.variations
	.filter(({ data }) => toTerms(data.message).length > 1)
	.map(({ id, data }): Wanted => {
		const same = entries.variations.filter(
			(other) => words(other.data.message) === words(data.message),
		);
		return [data.message, `/variations/${id}/`, same.length];
	});

const lists: readonly (readonly [name: string, list: readonly Wanted[]])[] = [
	['what people type', golden],
	['the title of each cause, fix and guide, and each question', byHeading],
	['the first line of each message', byFirstLine],
	['each message whole', byMessage],
];

/** So many queries one after the other in one test. */
const perTest = 16;
for (const [name, list] of lists)
	for (let first = 0; first < list.length; first += perTest) {
		const some = list.slice(first, first + perTest);
		test(`search finds ${name}, ${first + 1} to ${first + some.length}`, async ({ page }) => {
			test.slow();
			await page.goto('/search/');
			const missed: string[] = [];
			for (const [query, address, among = 1] of some) {
				const found = await typeAndFind(page, query);
				if (!found.slice(0, among).includes(address))
					missed.push(
						`“${query}” should find ${address} among the first ${among}, finds ${found.slice(0, 3).join(' ')}`,
					);
			}
			expect(missed.join('\n')).toBe('');
		});
	}

for (const query of unknown)
	test(`search says that it does not know the code in “${query}”`, async ({ page }) => {
		await find(page, query);
		await expect(status(page)).toHaveText(/Not known here: \S/);
	});

test('search says nothing of the kind of codes that it knows', async ({ page }) => {
	await find(page, '401.3');
	await expect(status(page)).not.toHaveText(/Not known/);
});

for (const query of nothing)
	test(`search finds nothing for “${query}” and says so`, async ({ page }) => {
		expect(await find(page, query)).toEqual([]);
		await expect(page.getByRole('main').getByText('Nothing here says that')).toBeVisible();
	});
