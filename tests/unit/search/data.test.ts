import { describe, expect, it } from 'vitest';
import { toLibrary } from '../../../src/search/data.ts';
import { toPostings } from '../../../src/search/postings.ts';
import { document, message, searchData } from './_data.ts';

const { documents, recognise, messages, relativesOf } = toLibrary(
	searchData([
		message('apache', { signatures: ['user <user> not found'], codes: ['AH01618'] }),
		message('iis', { codes: ['401.3'] }),
	]),
);

describe('the data that came over the wire', () => {
	it('recognises messages', () => {
		expect(recognise('user ana not found').map(({ id }) => id)).toEqual(['apache']);
	});

	it('knows the page of each', () => {
		expect(messages.get('apache')?.url).toBe('/variations/apache/');
	});

	it('files the codes and the words of signatures with the page, and no placeholder', () => {
		const page = documents.find(({ url }) => url === '/variations/apache/');
		expect(page?.codes).toContain('AH01618');
		const words = page?.codes?.join(' ');
		expect(words).toMatch(/user.+not found/);
		expect(words).not.toContain('<user>');
	});

	it('leaves other pages as they are', () => {
		const page = { url: '/a/', kind: 'fix', title: 'A', summary: 'B' };
		const { documents: pages } = toLibrary({ documents: [page], postings: {}, messages: [] });
		expect(pages).toEqual([{ ...page, terms: [] }]);
	});

	it('gives each cause the words that people have for it', () => {
		const causes = [document('/a/'), document('/b/')];
		const postings = toPostings([['cookie lost'], ['cookie', 'cookies again']]);
		const { documents: pages } = toLibrary({ documents: causes, postings, messages: [] });
		expect(pages.map(({ terms }) => [...terms].sort())).toEqual([
			['cooki', 'lost'],
			['again', 'cooki', 'cooki'],
		]);
	});

	it('names the relatives of a code', () => {
		expect(relativesOf('401.4')).toEqual([{ code: '401.3', url: '/variations/iis/' }]);
	});

	it('is the same after a journey as JSON', () => {
		const data = searchData([message('iis', { codes: ['401.3'] })]);
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
	});
});
