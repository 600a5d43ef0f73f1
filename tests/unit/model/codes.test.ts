import { describe, expect, it } from 'vitest';
import { codesIn } from '../../../src/model/codes.ts';
import { ids, linked, variation } from '../_library.ts';

const codes = (...messages: Parameters<typeof variation>[]) =>
	codesIn(linked({ variations: messages.map((args) => variation(...args)) }).variations).map(
		({ code, variations }) => [code, ...ids(variations)],
	);

describe('the codes of a library', () => {
	it('come once each, with every message that bears them', () => {
		expect(
			codes(['a', { codes: ['E401'] }], ['b', { codes: ['EOTP', 'E401'] }], ['c', {}]),
		).toEqual([
			['E401', 'a', 'b'],
			['EOTP', 'b'],
		]);
	});

	it('hold the numbers with a point', () => {
		expect(codes(['a', { substatus: 3 }])).toEqual([['401.3', 'a']]);
	});

	it('are told apart by capitals, as machines do', () => {
		expect(codes(['a', { codes: ['UNAUTHORIZED', 'unauthorized'] }])).toEqual([
			['UNAUTHORIZED', 'a'],
			['unauthorized', 'a'],
		]);
	});

	it('leave out the bare 401, which every message means', () => {
		expect(codes(['a', { codes: ['401', 'E401'] }])).toEqual([['E401', 'a']]);
	});
});
