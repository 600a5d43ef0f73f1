import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRelatives } from '../../../src/search/relatives.ts';

const relativesOf = createRelatives([
	{ url: '/apache/', codes: ['AH01617', 'AH01618', 'AH01807'] },
	{ url: '/entra-secret/', codes: ['AADSTS7000215', 'invalid_client'] },
	{ url: '/entra-method/', codes: ['AADSTS7000218', 'invalid_client'] },
	{ url: '/iis-401-1/', codes: ['401.1'] },
	{ url: '/iis-401-3/', codes: ['401.3'] },
	{ url: '/npm/', codes: ['E401'] },
	{ url: '/okta/', codes: ['E0000011'] },
	{ url: '/bearer/', codes: ['invalid_token'] },
]);
const codes = (code: string) => relativesOf(code).map((relative) => relative.code);

const near: [name: string, code: string, relatives: string[]][] = [
	['the numbers next to it', 'AADSTS7000216', ['AADSTS7000215', 'AADSTS7000218']],
	['a series with a point in it', '401.9', ['401.3', '401.1']],
	['the same series however far off', 'AH99999', ['AH01807', 'AH01618', 'AH01617']],
	['a series in lower case', 'ah01619', ['AH01618', 'AH01617', 'AH01807']],
	['a letter too few', 'invalid_tokn', ['invalid_token']],
	['a letter left out of a series', 'AADST7000215', ['AADSTS7000215', 'AADSTS7000218']],
	['one other digit', 'E402', ['E401']],
];

describe('the relatives of a code are those with', () => {
	it.each(near)('%s', (_name, code, relatives) => {
		expect(codes(code)).toEqual(relatives);
	});
});

const none: [name: string, code: string][] = [
	['it is written quite otherwise', 'ERR_FOO_BAR'],
	['only one letter before the number is the same', 'E999'],
	['only the last word is the same', 'refresh_token'],
	['it is empty', ''],
];

describe('a code has no relatives where', () => {
	it.each(none)('%s', (_name, code) => {
		expect(codes(code)).toEqual([]);
	});
});

describe('a relative leads', () => {
	it('to its page', () => {
		expect(relativesOf('invalid_tokn')).toEqual([{ code: 'invalid_token', url: '/bearer/' }]);
	});

	it('to the search for it where several pages share it', () => {
		expect(relativesOf('invalid_clien')).toEqual([
			{ code: 'invalid_client', url: '/search/?q=invalid_client' },
		]);
	});
});

it('a code is not its own relative', () => {
	expect(codes('AH01617')).not.toContain('AH01617');
});

it('whatever is asked, there are at most three, all known, none twice', () => {
	const known = fc.array(fc.stringMatching(/^[A-Z]{1,3}_?\d{1,5}$/), { maxLength: 12 });
	fc.assert(
		fc.property(known, fc.string(), (list, asked) => {
			const find = createRelatives(list.map((code) => ({ url: `/${code}/`, codes: [code] })));
			const found = [...list, asked].map((code) => find(code).map((relative) => relative.code));
			for (const some of found) {
				expect(some.length).toBeLessThanOrEqual(3);
				expect(list).toEqual(expect.arrayContaining(some));
				expect(new Set(some).size).toBe(some.length);
			}
		}),
	);
});
