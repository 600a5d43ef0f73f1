import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files, read, readBytes } from './_dist.ts';
import { all, attribute } from './_html.ts';
import { articles } from './_kinds.ts';
import { pages, pagesOf } from './_pages.ts';

const inIndex = [...files].filter((file) => file.startsWith('pagefind/'));
const builds = [...new Set(inIndex.map((file) => file.split('/')[1]))];
const [build = ''] = builds;

test('the search index is there exactly once', () => {
	expect(builds).toHaveLength(1);
});

test('the search index bears the number of its build', () => {
	expect(build).toMatch(/^[0-9a-f]{10}$/);
});

test('the search asks for that very index', () => {
	const scripts = [...files].filter((file) => /^_astro\/.*\.js$/.test(file)).map(read);
	const named = scripts.flatMap((script) => script.match(/(?<=\/pagefind\/)[^/]+(?=\/)/g) ?? []);
	expect([...new Set(named)]).toEqual([build]);
});

describe('the search finds', () => {
	const fragments = inIndex
		.filter((file) => file.endsWith('.pf_fragment'))
		.map((file) => readFragment(readBytes(file)));
	const found = fragments.map(({ url }) => url).sort();

	test('every page that is marked to be found, and no other', () => {
		const marked = pages.filter(({ document }) => all(document, '[data-pagefind-body]').length > 0);
		expect(found).toEqual(marked.map(({ address }) => address).sort());
	});

	test('every cause, fix, variation and guide', () => {
		const wanted = pagesOf(...articles).map(({ address }) => address);
		expect(wanted.filter((address) => !found.includes(address))).toEqual([]);
	});

	test('each page under its main heading', () => {
		expect(fragments.filter(({ meta }) => !meta['title']).map(({ url }) => url)).toEqual([]);
	});

	test('each page as one kind that the search can show', () => {
		const [search] = pagesOf('search');
		const shown = search?.document
			.querySelectorAll('template[data-name]')
			.map((template) => attribute(template, 'data-name'));
		expect(
			fragments.filter(({ meta }) => !shown?.includes(meta['kind'])).map(({ url }) => url),
		).toEqual([]);
	});
});

interface Fragment {
	readonly url: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** A fragment is JSON behind a mark, compressed. */
function readFragment(bytes: Buffer): Fragment {
	const text = gunzipSync(bytes).toString('utf8');
	return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}
