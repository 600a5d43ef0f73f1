import { readContent } from '../../src/integrations/read-content.ts';
import { firstLine } from '../../src/model/messages.ts';
import { fileURLToPath } from 'node:url';
import { find, status } from './_search.ts';
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

/** Some messages have the same first line: each must be among the first, as many as they are. */
const heads = entries.variations.map(({ data }) => firstLine(data.message).toLowerCase());
const byFirstLine = entries.variations.map(({ id, data }): Wanted => {
	const line = firstLine(data.message);
	const alike = heads.filter((head) => head === line.toLowerCase()).length;
	return [line, `/variations/${id}/`, alike];
});
const byMessage = entries.variations.map(({ id, data }): Wanted => {
	const alike = entries.variations.filter((other) => other.data.message === data.message).length;
	return [data.message, `/variations/${id}/`, alike];
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
			const missed: string[] = [];
			for (const [query, address, among = 1] of some) {
				const found = await find(page, query);
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
		await expect(page.getByText('Nothing here says that')).toBeVisible();
	});
