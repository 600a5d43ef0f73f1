import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/integrations/read-content.ts';
import { firstLine } from '../../src/model/messages.ts';
import type { VariationData } from '../../src/schemas/variation.ts';
import { toTerms } from '../../src/search/query.ts';
import { termsOf } from '../../src/search/words.ts';
import { asTyped, plan } from './_planner.ts';
import { elsewhere, golden, nothing, unknownCodes } from './golden.ts';
import { codes } from './golden/codes.ts';
import { pastes } from './golden/pastes.ts';
import { cause, fix, guide, message, question, type Wanted } from './golden/wanted.ts';
import { wrapped } from './golden/wrapped.ts';

const { entries } = await readContent(fileURLToPath(new URL('../..', import.meta.url)));

/** A query as it may arrive: the field of the search makes one line of what is pasted. */
function formsOf(query: string): string[] {
	return [...new Set([query, asTyped(query)])];
}

/** What a query finds first, where that is not what it should find. */
function misses([query, address, among = 1]: Wanted): string[] {
	return formsOf(query).flatMap((asked) => {
		const first = plan(asked).urls.slice(0, Math.max(among, 3));
		return first.slice(0, among).includes(address)
			? []
			: [`“${asked}” should find ${address} among the first ${among}, finds ${first.join(' ')}`];
	});
}

/** As the name of a test, in one line and not too long. */
function named(query: string): string {
	const line = asTyped(query);
	return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

const listed = Object.values(golden).flat();

test('the golden list holds at least 250 queries, each once', () => {
	const queries = listed.map(([query]) => query);
	expect(new Set(queries).size).toBe(queries.length);
	expect(queries.length).toBeGreaterThanOrEqual(250);
});

test('the golden list holds at least 30 codes that are not known', () => {
	expect(new Set(unknownCodes.map(([query]) => query)).size).toBeGreaterThanOrEqual(30);
});

for (const [name, list] of Object.entries(golden))
	describe(`search finds by ${name}`, () => {
		for (const wanted of list)
			test(named(wanted[0]), () => {
				expect(misses(wanted)).toEqual([]);
			});
	});

/** Messages of which a query holds nothing but a host, or the words of every server’s status line. */
const indistinct = new Set(['pip-user-prompt', 'jetty-401']);
const distinct = entries.variations.filter(({ id }) => !indistinct.has(id));

describe('search finds everything by what stands at its head', () => {
	test('each cause, fix and guide by its title', () => {
		const titles = [
			...entries.causes.map(({ id, data }): Wanted => [data.title, cause(id)]),
			...entries.fixes.map(({ id, data }): Wanted => [data.title, fix(id)]),
			...entries.guides.map(({ id, data }): Wanted => [data.title, guide(id)]),
		];
		expect(titles.filter(isTelling).flatMap(misses)).toEqual([]);
	});

	test('each question', () => {
		const asked = entries.faq.map(({ id, data }): Wanted => [data.question, question(id)]);
		expect(asked.filter(isTelling).flatMap(misses)).toEqual([]);
	});

	test('each message by its first line', () => {
		const first = distinct.map(({ id, data }): Wanted => {
			const line = firstLine(data.message);
			const alike = holding(line);
			// What any server may say has a page of its own, and that comes first.
			if (data.family === 'status-lines')
				return [line, message(id), alike.filter(({ family }) => family === data.family).length];
			if (alike.length <= few && toTerms(line).length > 1)
				return [filled(line), message(id), alike.length];
			// A line that many products say names none of them: people add whose it is.
			const own = entries.variations.filter((other) => other.data.product === data.product);
			return [filled(`${data.product} ${line}`), message(id), own.length];
		});
		expect(first.flatMap(misses)).toEqual([]);
	});

	test('each message whole', () => {
		const whole = distinct
			.map(({ id, data }): Wanted => [
				filled(data.message),
				message(id),
				holding(data.message).length,
			])
			.filter(([, , among = 1]) => among <= few);
		expect(whole.flatMap(misses)).toEqual([]);
	});
});

describe('search says that it does not know the code in', () => {
	test.each(unknownCodes)('%s', (query, code) => {
		expect(plan(query)).toMatchObject({ exact: undefined, unknown: [code] });
	});
});

describe('search does not call a code unknown that it knows:', () => {
	test.each(codes.map(([query]) => query))('%s', (query) => {
		expect(plan(query).unknown).toEqual([]);
	});
});

describe('search calls nothing in a paste unknown whose message it knows:', () => {
	test.each([...pastes, ...wrapped].map(([query]) => [named(query), query] as const))(
		'%s',
		(_name, query) => {
			expect(plan(query).unknown).toEqual([]);
		},
	);
});

describe('search finds nothing for', () => {
	test.each(nothing)('%s', (query) => {
		expect(plan(query)).toMatchObject({ exact: undefined, urls: [] });
	});
});

describe('search takes none of its pages for the very thing that is asked for by', () => {
	test.each(elsewhere)('%s', (query) => {
		expect(plan(query).exact).toBeUndefined();
	});
});

/** More messages than this hold a line that says too little. */
const few = 3;

/** The full text finds what consists of the plainest words alone: see tests/e2e/golden.test.ts. */
function isTelling([query]: Wanted): boolean {
	return termsOf(query).length > 0;
}

/** The messages that hold a text: any of them may come first. */
function holding(text: string): VariationData[] {
	const asked = plainly(text);
	return entries.variations
		.map(({ data }) => data)
		.filter(({ message: said }) => plainly(said).includes(asked));
}

function plainly(text: string): string {
	return ` ${
		text
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	} `;
}

/** A message as somebody would have it, with a value for each placeholder. */
function filled(text: string): string {
	return text.replace(/<([a-z]+)>/g, (whole, name: string) => values[name] ?? whole);
}

const values: Readonly<Record<string, string>> = {
	url: 'https://api.example.com/v1/orders',
	host: 'api.example.com',
	ip: '192.0.2.44',
	path: '/v1/orders',
	user: 'ana',
	id: '7f2c9be1a0d4',
	time: '2026-11-20T09:14:02Z',
	number: '42',
	text: 'something',
	reason: 'no such user',
};
