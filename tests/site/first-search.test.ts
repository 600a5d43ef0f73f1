import { afterAll, expect, test } from 'vitest';
import type { SearchData } from '../../src/search/data.ts';
import { table, wireSize } from './_bytes.ts';
import { fileAt, read } from './_dist.ts';
import { pagesOf } from './_pages.ts';
import { filesLoadedBy, withImports } from './_scripts.ts';

/** What a search loads before its first answer, on top of the page it is opened on. */
const limit = 110_000;
/** What the recogniser of messages needs, as part of that. */
const limitOfMessages = 40_000;

const scripts = withImports(
	named(pagesOf('search').flatMap(filesLoadedBy), /\/_astro\/site-search[\w.-]*\.js/g),
);
// Quoted as a whole: what secrets are recognised by holds parts of addresses too.
const data = named(scripts, /(?<=["'`])\/api\/[\w./-]+\.json(?=["'`])/g);
const { messages, documents } = JSON.parse(read('api/search.json')) as SearchData;

const loaded = [...scripts, ...data].map((file) => ({ file, size: wireSize(read(file)) }));
const total = loaded.reduce((sum, { size }) => sum + size, 0);
const sizeOfMessages = wireSize(JSON.stringify(messages));

/** The built files that some files name. */
function named(from: readonly string[], address: RegExp): string[] {
	const found = new Set(from.flatMap((file) => read(file).match(address) ?? []));
	return [...found].map((one) => {
		const file = fileAt(one);
		if (file === undefined) throw new Error(`${one} was not built`);
		return file;
	});
}

afterAll(() => {
	console.log(
		[
			table('first search', [
				...loaded.map(({ file, size }) => ({ name: file, sizes: [size] })),
				{ name: 'together', sizes: [total], limit },
			]),
			table('its data', [
				{ name: `${messages.length} messages`, sizes: [sizeOfMessages], limit: limitOfMessages },
				{ name: `${documents.length} pages`, sizes: [wireSize(JSON.stringify(documents))] },
			]),
		].join('\n\n'),
	);
});

test('the first search loads its script and its data', () => {
	expect(scripts).toHaveLength(1);
	expect(data).toEqual(['api/search.json']);
});

test('all that the first search loads is within its budget', () => {
	expect(total).toBeLessThanOrEqual(limit);
});

test('the data by which messages are recognised are within their budget', () => {
	expect(messages.length).toBeGreaterThanOrEqual(200);
	expect(sizeOfMessages).toBeLessThanOrEqual(limitOfMessages);
});
