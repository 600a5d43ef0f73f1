import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { recordingSchema } from '../../src/schemas/recording.ts';
import { all, attribute, textOf } from './_html.ts';
import { pages, pagesOf } from './_pages.ts';

const folder = fileURLToPath(new URL('../../content/exchanges/', import.meta.url));
const recordings = readdirSync(folder).map((file) => ({
	id: file.replace('.json', ''),
	...recordingSchema.parse(JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))),
}));

const pageAt = (address: string) => {
	const page = pages.find((one) => one.address === address);
	if (!page) throw new Error(`There is no page at ${address}`);
	return page;
};
const linksOf = (address: string) =>
	all(pageAt(address).document, 'main a').map((link) => attribute(link, 'href'));
const textAt = (address: string) =>
	all(pageAt(address).document, 'main')
		.map((main) => textOf(main).replaceAll(/\s+/g, ' '))
		.join(' ');
const statusOf = (stage: { exchanges: { response: string }[] }) =>
	stage.exchanges.at(-1)?.response.split(' ')[1] ?? '';

describe.each(recordings)(
	'what was recorded as $id',
	({ id, cause, fix, server, before, after, without }) => {
		const address = `/proof/${id}/`;

		it('is linked from its cause, its fix and the list', () => {
			for (const from of [`/causes/${cause}/`, `/fixes/${fix}/`, '/proof/'])
				expect(linksOf(from)).toContain(address);
		});

		it('stands on its page whole, with product and version', () => {
			const text = textAt(address);
			expect(text).toContain(`Recorded from ${server.name} ${server.version}`);
			for (const stage of [before, after, without])
				for (const { request, response } of stage.exchanges)
					for (const line of [...request.split('\n'), ...response.split('\n')])
						expect(text).toContain(line.replaceAll(/\s+/g, ' ').trim());
		});

		it('stands in the list with what came before, after and without credentials', () => {
			const row = all(pageAt('/proof/').document, 'tr').find((one) =>
				all(one, 'a').some((link) => attribute(link, 'href') === address),
			);
			const cells = row ? all(row, 'td').map((cell) => textOf(cell).trim()) : [];
			expect(cells.slice(3)).toEqual([statusOf(before), statusOf(after), statusOf(without)]);
			expect(cells[1]).toBe(`${server.name} ${server.version}`);
		});
	},
);

test.each(['cause', 'fix'] as const)(
	'every %s says where it is proved, or why it is not',
	(kind) => {
		for (const { address, document } of pagesOf(kind)) {
			const facts = all(document, '.rail dl > div').map((fact) =>
				textOf(fact).replaceAll(/\s+/g, ' ').trim(),
			);
			const proved = facts.find((fact) => fact.startsWith('Proved'));
			expect(proved, address).toMatch(/^Proved ?(?:On \S+ |Not proved here\. \S+ )/);
		}
	},
);
