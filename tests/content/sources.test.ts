import { describe, expect, it } from 'vitest';
import { library } from './_library.ts';

const sourced = [
	library.causes,
	library.fixes,
	library.variations,
	library.faq,
	library.guides,
].flat();

describe('the sources of a page', () => {
	it.each(sourced)('are public https addresses: $file', ({ sources }) => {
		const hosts = sources.map(({ url }) => new URL(url));
		expect(hosts.map(({ protocol }) => protocol)).toEqual(hosts.map(() => 'https:'));
		expect(hosts.filter(({ hostname }) => !/\.[a-z]{2,}$/.test(hostname))).toEqual([]);
	});

	it.each(sourced)('stand there once each: $file', ({ sources }) => {
		const urls = sources.map(({ url }) => url);
		const titles = sources.map(({ title }) => title.toLowerCase());
		expect(urls).toEqual([...new Set(urls)]);
		expect(titles).toEqual([...new Set(titles)]);
	});
});
